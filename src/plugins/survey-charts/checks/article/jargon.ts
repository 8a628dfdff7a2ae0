import type { HouseWords } from '../../document/settings';
import { JARGON, type JargonWord } from '../language/jargon';
import { type ArticleCheckInput, type ArticleRule, issueOf } from '../rule';
import { escaped } from '../text/escaped';
import { inCaseOf, replacing } from '../text/fix';
import { passagesOf } from '../text/passages';

/** A word of offices for which there is a simple one. */
export const jargon: ArticleRule = {
  id: 'jargon',
  about: 'article',
  severity: 'warning',
  overridable: false,
  check: (input) =>
    passagesOf(input).flatMap((passage) =>
      wordsOf(input).flatMap(({ pattern, simple, swaps }) =>
        [...passage.text.matchAll(new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'giu'))].flatMap(([words]) => {
          if (isKnown(input.house, words)) return [];
          const fix = swaps ? replacing(input, passage, words, inCaseOf(words, simple)) : undefined;
          return [{ ...issueOf(jargon, passage.path, { words, simple }), fix }];
        }),
      ),
    ),
};

/** The organisation's own list, then ours without the words that it gives another simple word for. */
function wordsOf({ language, house }: ArticleCheckInput): readonly JargonWord[] {
  const own = house.jargon.map(({ word, simple }) => ({ pattern: escaped(word), simple, swaps: true }));
  const isOwn = ({ pattern }: JargonWord) => own.some((one) => new RegExp(`^(?:${pattern})$`, 'iu').test(one.pattern));
  return [...own, ...JARGON[language].filter((word) => !isOwn(word))];
}

/** A word that the organisation's readers know is no jargon to them. */
function isKnown({ known }: HouseWords, words: string): boolean {
  return known.some((one) => one.toLowerCase() === words.toLowerCase());
}
