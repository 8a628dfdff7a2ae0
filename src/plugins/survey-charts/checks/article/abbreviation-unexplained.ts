import type { Issue } from '../../document/issue';
import { isUsual, meaningOf } from '../language/abbreviations';
import { type ArticleCheckInput, type ArticleRule, issueOf } from '../rule';
import { CAPITALS } from '../text/capitals';
import { replacingAt } from '../text/fix';
import { type Passage, passagesOf } from '../text/passages';
import { sentencesOf } from '../text/sentences';
import { fieldOf, isRecord, stringField } from '../text/source';

/** Abbreviations that are written small. */
const SMALL = ['zbo', 'zbo’s', 'wmo', 'awbz', 'cao', 'fte', 'bsn'];
/** Capitals, and the small letters of "van", "voor", "of" and "for" among them: KNMvD, CvB, DfE. */
const LETTERS =
  /(?<![\p{L}\p{N}@./-])(?:(?:\p{Lu}{2,6}|\p{Lu}{1,4}(?:v|vd|vh|of?|f)\p{Lu}{1,4})(?:[’']s)?)(?![\p{L}\p{N}])/gu;

/** Characters between an abbreviation and its words, written small. */
const NEAR = 12;

/** An abbreviation whose words stand nowhere in the article: in brackets, in the text, or in the glossary. */
export const abbreviationUnexplained: ArticleRule = {
  id: 'abbreviation-unexplained',
  about: 'article',
  severity: 'warning',
  overridable: false,
  check(input) {
    const explained = explainedIn(input);
    const known = input.house.known.map((word) => word.toLowerCase());
    const seen = new Set<string>();
    return passagesOf(input).flatMap((passage) =>
      abbreviationsIn(passage.text).flatMap((word) => {
        const plain = word.replace(/[’']s$/u, '');
        if (seen.has(plain) || isUsual(plain) || known.includes(plain.toLowerCase()) || explained(plain)) return [];
        seen.add(plain);
        const fix = explaining(input, passage, plain);
        return [{ ...issueOf(abbreviationUnexplained, passage.path, { word: plain }), fix }];
      }),
    );
  },
};

/** "zbo (zelfstandig bestuursorgaan)": after the letters the words fit in any sentence. Not in a title, nor of a plural. */
function explaining(input: ArticleCheckInput, passage: Passage, word: string): Issue['fix'] {
  const meaning = meaningOf(word, input.language);
  const short = passage.kind === 'title' || passage.kind === 'heading';
  const [first] = passage.text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}’'-])`, 'gu'));
  if (meaning === undefined || short || first === undefined) return undefined;
  const sentence = sentencesOf(passage.text).find((one) => passage.text.indexOf(one) + one.length > first.index);
  const start = sentence?.indexOf(word) ?? -1;
  if (sentence === undefined || start < 0) return undefined;
  return replacingAt(input, passage, sentence, { start, end: start + word.length }, `${word} (${meaning})`);
}

function abbreviationsIn(text: string): readonly string[] {
  const shouted = text.replace(CAPITALS, (run) => ' '.repeat(run.length));
  const small = SMALL.filter((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(text));
  return [...[...shouted.matchAll(LETTERS)].map(([word]) => word), ...small];
}

function explainedIn(input: ArticleCheckInput): (word: string) => boolean {
  const terms = input.blocks.flatMap((block) => {
    const items = fieldOf(block, 'items');
    return Array.isArray(items) ? items.filter(isRecord).map((item) => stringField(item, 'term').toLowerCase()) : [];
  });
  const text = passagesOf(input)
    .map((passage) => passage.text)
    .join('\n');
  return (word) =>
    terms.includes(word.toLowerCase()) ||
    isSpelledOut(word, text) ||
    // "AI (kunstmatige intelligentie)", "kunstmatige intelligentie (AI)", "AI is een computer die …".
    new RegExp(
      `(?<!\\p{L})${word}(?!\\p{L}) \\([^)]{4,}\\)|\\p{L} \\(${word}\\)|(?<!\\p{L})${word} (?:is een|betekent|staat voor|is an?|means|stands for) `,
      'u',
    ).test(text);
}

/**
 * Three words or more whose first letters it is: "Algemene verordening gegevensbescherming" explains AVG. In a long text
 * any three words may begin so ("meerderheid van de ouderen betaalt" is no MOB): they are a name, or stand near.
 */
function isSpelledOut(word: string, text: string): boolean {
  const between = '[\\s-]+(?:(?:van|de|het|en|voor|of|the|and|for)\\s+)*';
  const letters = [...word].filter((letter) => /\p{Lu}/u.test(letter) || word === word.toLowerCase());
  if (letters.length < 3) return false;
  const words = new RegExp(`(?<!\\p{L})${letters.map((letter) => `${letter}\\p{L}+`).join(between)}`, 'giu');
  const places = [...text.matchAll(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'gu'))].map(({ index }) => index);
  return [...text.matchAll(words)].some(({ 0: run, index }) => {
    const isName = (run.match(/(?<!\p{L})\p{Lu}/gu) ?? []).length >= 2;
    // With a capital in the middle of a sentence.
    const isCalled = /^\p{Lu}/u.test(run) && /[\p{L},“‘(] $/u.test(text.slice(0, index));
    return (
      isName ||
      isCalled ||
      places.some((at) => (at > index ? at - index - run.length : index - at - word.length) <= NEAR)
    );
  });
}
