import type { Path } from '../../document/nodes';
import type { Language } from '../../survey/language';
import { type ArticleCheckInput, type ArticleRule, issueOf } from '../rule';
import { passagesOf } from '../text/passages';
import { sentencesOf, wordsIn } from '../text/sentences';
import { blockName, stringField } from '../text/source';

/** Words that are frequent in one language and hardly a word in the others. */
const FREQUENT: Readonly<Record<string, readonly string[]>> = {
  nl: 'het een en van dat dit niet ik je zijn op met voor die maar er wij ze naar ook is of we over was hoe kan wordt worden deze bij uit dan te veel de mijn geen wel nog heb heeft hij haar ons onze altijd nooit soms eerst weer waar waarom omdat mensen gaat moet wil mij elke zonder heel alleen naar thuis als'.split(
    ' ',
  ),
  en: 'the and of that not you are on with for but we to this is it what my how from at can i when have they their be do was would there so our your who which will has were no if just them she he always never because about more than'.split(
    ' ',
  ),
  de: 'der die das und nicht ich ist für mit auf wir aber sie ein eine kein uns den dem nie immer mein meine habe hat wenn dann auch noch'.split(
    ' ',
  ),
  fr: 'le la les et des une est pas je nous vous pour dans que qui avec sur mais de du mon ma mes ne toujours jamais elle ils sont très'.split(
    ' ',
  ),
  es: 'el la los las una es por con para mi muy pero como más que y se lo su nos yo siempre nunca está todo cuando porque'.split(
    ' ',
  ),
  tr: 've bir bu çok için ama biz da daha gibi ile kadar ne var yok değil olarak hiç kendimi bana benim sonra diye'.split(
    ' ',
  ),
  pl: 'i w nie się na jest to że z do mam ale jak dla po tak bardzo już tylko mnie czy są przez nigdy zawsze'.split(
    ' ',
  ),
};
/** Languages that a script of its own tells, by their letters. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ar', /\p{Script=Arabic}/u],
  ['uk', /\p{Script=Cyrillic}/u],
];
/** A sentence of fewer words is a name or a term. */
const FEWEST_WORDS = 5;

/** A passage in another language that no voice is told of (WCAG 3.1.2). */
export const foreignLanguage: ArticleRule = {
  id: 'foreign-language',
  about: 'article',
  severity: 'warning',
  overridable: false,
  check: (input) =>
    passages(input).flatMap(({ path, text, isQuote }) => {
      const tag = partsOf(text)
        .map((sentence) => foreign(sentence, input.language))
        .find((one) => one !== undefined);
      if (tag === undefined) return [];
      const fix = isQuote ? { path: [...path.slice(0, -1), 'language'], value: tag } : undefined;
      const key = isQuote ? 'foreign-language-quote' : 'foreign-language';
      return [{ ...issueOf(foreignLanguage, path, { language: tag }, key), fix }];
    }),
};

interface Place {
  readonly path: Path;
  readonly text: string;
  readonly isQuote: boolean;
}

function passages(input: ArticleCheckInput): readonly Place[] {
  const quotes = input.blocks.flatMap((block, index): readonly Place[] => {
    const language = stringField(block, 'language');
    if (blockName(block) !== 'quote' || (language !== '' && language !== 'article')) return [];
    return [{ path: ['body', index, 'text'], text: stringField(block, 'text'), isQuote: true }];
  });
  return [...passagesOf(input).map(({ path, text }) => ({ path, text, isQuote: false })), ...quotes];
}

/** The language that most frequent words are of, if it is surely another one. */
function foreign(sentence: string, own: Language): string | undefined {
  const words = wordsIn(sentence.toLowerCase());
  if (words.length < FEWEST_WORDS) return undefined;
  const [written] = SCRIPTS.filter(([, letters]) => words.every((word) => letters.test(word)));
  if (written !== undefined) return written[0];
  const share = (list: readonly string[]) => words.filter((word) => list.includes(word)).length / words.length;
  const mine = FREQUENT[own] ?? [];
  // "Is" and "we" are of two languages: they count for neither.
  const apart = Object.keys(FREQUENT)
    .filter((language) => language !== own)
    .map((language) => {
      const list = FREQUENT[language] ?? [];
      const rest = mine.filter((word) => !list.includes(word));
      return {
        language,
        share: share(list),
        only: share(list.filter((word) => !mine.includes(word))),
        own: share(rest),
      };
    });
  const [best] = apart.toSorted((one, other) => other.only - one.only);
  if (best === undefined) return undefined;
  return best.share >= 0.25 && best.only >= 0.1 && best.own <= best.only / 2 ? best.language : undefined;
}

/** Fewer quoted words are a name or a title. */
const FEWEST_QUOTED = 6;
const QUOTED = /[‘“"]([^‘“”"]+)[’”"](?!\p{L})/gu;

/** What stands in quotation marks is judged apart from the sentence around it. */
function partsOf(text: string): readonly string[] {
  const quoted = [...text.matchAll(QUOTED)].flatMap(([, inside = '']) =>
    wordsIn(inside).length < FEWEST_QUOTED ? [] : sentencesOf(inside),
  );
  return [...sentencesOf(text.replace(QUOTED, ' ')), ...quoted];
}
