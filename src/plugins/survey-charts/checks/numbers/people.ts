import type { Language } from '../../survey/language';
import type { ArticleCheckInput } from '../rule';
import { type Passage, paragraphAbove, passagesOf } from '../text/passages';
import { sentencesOf } from '../text/sentences';
import { type Amount, amountsIn } from './amounts';
import { countOf, countsOf, fitsAnyOf, isCountOfNamed } from './counts';
import { type Figure, figuresOf } from './figures';
import { GRAMMARS as SHARES } from './grammar';
import { namedBy, weightOfName, wordSet } from './naming';
import { NAMED_IN_FULL } from './naming-limits';
import { numberOf, numberPattern } from './number-words';
import { isToldOfOthers } from './other-source';
import { OF_THEM, PEOPLE_GRAMMARS } from './people-grammar';
import { peoplePattern, TOOK_PART } from './people-words';
import { isWrongTogether } from './together-counts';

/** A number of people that the text tells and that no fact has. */
export interface WrongCount {
  readonly passage: Passage;
  readonly text: string;
  /** The answer that the words name, if they name one. */
  readonly named?: Figure | undefined;
}

/** Smaller numbers are teams, examples and steps; down to `FEW` only where an answer is named. */
const FEWEST = 20;
const FEW = 5;

const kept = new WeakMap<ArticleCheckInput, readonly WrongCount[]>();

/** Every number of people in the running text that is told of the survey and is no count and no base of it. */
export function wrongCounts(input: ArticleCheckInput): readonly WrongCount[] {
  const known = kept.get(input);
  if (known !== undefined) return known;
  const figures = figuresOf(input).flatMap((question) => question.figures);
  const found =
    figures.length === 0
      ? []
      : passagesOf(input).flatMap((passage, index, all) =>
          wrongCountsIn(passage, figures, input, paragraphAbove(all, index)?.text),
        );
  kept.set(input, found);
  return found;
}

/** The same in one passage, held against these figures alone; `above`: the paragraph above, which a sum may be of. */
export function wrongCountsIn(
  passage: Passage,
  figures: readonly Figure[],
  input: ArticleCheckInput,
  above = '',
): readonly WrongCount[] {
  const { language } = input;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}.,/-])(?<n>${numberPattern(language)})\\s+(?:${OF_THEM[language]}|(?:\\p{L}+\\s+)?(?:${peoplePattern(input)}))(?!\\p{L})`,
    'giu',
  );
  const bare = new RegExp(
    `${PEOPLE_GRAMMARS[language].ofThem}(?<n>${numberPattern(language)})(?=\\s*(?:[.,;:!?)]|$))`,
    'giu',
  );
  const facts = countsOf(figures, input);
  return sentencesOf(passage.text).flatMap((sentence, index, all) => {
    if (isToldOfOthers(sentence, input)) return [];
    const shares = amountsIn(sentence, language);
    const before = amountsIn(all[index - 1] ?? '', language);
    return [...sentence.matchAll(pattern), ...sentence.matchAll(bare)].flatMap((match): readonly WrongCount[] => {
      const n = numberOf(match.groups?.n ?? '', language) ?? 0;
      if (n < FEW || !Number.isInteger(n) || isNoCount(match, sentence, shares, language)) return [];
      if (isOfOthers(match, sentence, facts.bases)) return [];
      const counts = { n, isBase: facts.bases.has(n), isCount: facts.counts.has(n) };
      const sentences = [...sentencesOf(above), ...all.slice(0, index)];
      if (isWrongTogether({ n, sentence, before: sentences }, figures, input)) return [{ passage, text: match[0] }];
      const wrong = wrongOf(counts, { sentence, said: match[0], at: match.index, shares, before }, figures, language);
      return wrong === undefined ? [] : [{ passage, text: match[0], ...wrong }];
    });
  });
}

/** "200 bikes, and 50 of them had no light": of what the sentence counted itself. */
function isOfOthers({ 0: said, index }: RegExpMatchArray, sentence: string, bases: ReadonlySet<number>): boolean {
  if (!/\b(?:van hen|of them|groep|group)$/iu.test(said)) return false;
  return (sentence.slice(0, index).match(/\d[\d.,]*/gu) ?? []).some((n) => !bases.has(Number(n.replace(/\D/gu, ''))));
}

/** Part of a share, a difference ("8 bewoners meer"), or another group. */
function isNoCount(match: RegExpMatchArray, sentence: string, shares: readonly Amount[], language: Language): boolean {
  const at = match.index ?? 0;
  const end = at + match[0].length;
  const { change, changeBefore } = SHARES[language];
  return (
    shares.some((share) => share.start < end && at < share.end) ||
    PEOPLE_GRAMMARS[language].notBefore.test(sentence.slice(0, at)) ||
    EACH.test(sentence.slice(end)) ||
    changeBefore.test(sentence.slice(0, at)) ||
    change.test(sentence.slice(end))
  );
}

/** "60 bezoekers per uur" come and go. */
const EACH =
  /^\s+(?:per|elke|iedere|in het|a|an|each|every) (?:uur|dag|week|maand|jaar|keer|hour|day|week|month|year)\b/iu;

interface Told {
  readonly sentence: string;
  readonly said: string;
  /** Where in the sentence, in characters. */
  readonly at: number;
  readonly shares: readonly Amount[];
  readonly before: readonly Amount[];
}

interface Counts {
  readonly n: number;
  readonly isBase: boolean;
  readonly isCount: boolean;
}

function wrongOf(
  { n, isBase, isCount }: Counts,
  { sentence, said, at, shares, before }: Told,
  figures: readonly Figure[],
  language: Language,
): Pick<WrongCount, 'named'> | undefined {
  const { story, thatIs, orSo } = PEOPLE_GRAMMARS[language];
  if (isBase) return undefined;
  if (thatIs.test(sentence) && shares.length === 0 && before.length > 0 && n >= FEWEST) {
    return fitsAnyOf(n, before, figures) ? undefined : {};
  }
  const sharesHere = shares.filter(({ end }) => end <= at);
  if (sharesHere.length > 0 && orSo.test(sentence.slice(0, at)) && n >= FEWEST) {
    return fitsAnyOf(n, sharesHere, figures) ? undefined : {};
  }
  const rest = sentence.replace(said, ' ');
  const named = shares.length > 0 ? undefined : namedIn(rest, n, figures, language);
  if (named !== undefined) {
    const isFew = (n < FEWEST || isAdverb(named)) && (story.test(sentence) || !isToldAs(named, rest, language));
    // More people than were asked are not told of the survey.
    const isMore = n > Number(named.n);
    return isFew || isMore || ELSEWHEN.test(sentence) || isCountOfNamed(n, named, rest, figures, language)
      ? undefined
      : { named };
  }
  return n >= FEWEST && !isCount && TOOK_PART[language].test(sentence) ? {} : undefined;
}

/** "Soms staan er 60 mensen in het gangpad" tells of a train, not of who chose "Soms". */
function isAdverb({ label }: Figure): boolean {
  return /^(?:soms|vaak|altijd|nooit|meestal|zelden|sometimes|often|always|never|usually|rarely)$/iu.test(label.trim());
}

/** What happened on a day is no answer: "vorige maand klaagden 12 huurders over schimmel". */
const ELSEWHEN =
  /\b(?:vorige (?:week|maand|keer)|gisteren|vandaag|vanmorgen|deze week|inmiddels|last (?:week|month|night)|yesterday|today|this (?:week|morning)|by now)\b/iu;

/** Whether the words tell an answer as a phrase does: one word of it is soon said of a few people. */
function isToldAs({ names }: Figure, text: string, language: Language): boolean {
  const words = wordSet(text, language);
  return names.some((name) => name.size > 1 && [...name.keys()].every((token) => words.has(token)));
}

/** The answer that a sentence surely names; only of questions whose counts are known can a count be wrong. */
function namedIn(text: string, n: number, figures: readonly Figure[], language: Language): Figure | undefined {
  const words = wordSet(text, language);
  const named = figures.filter(
    (figure) =>
      figure.kind !== 'sum' &&
      figure.group === undefined &&
      figure.n !== 'unknown' &&
      namedBy(figure, words) >= NAMED_IN_FULL,
  );
  const [best] = named.toSorted((one, other) => weightOfName(other, words) - weightOfName(one, words));
  // "Weet niet" is an answer of many questions: the one of which another answer has the number is meant.
  const has = ({ question }: Figure) =>
    figures.some((one) => one.group === undefined && one.question === question && countOf(one) === n);
  return named.find((one) => one.label === best?.label && has(one)) ?? best;
}
