import { isKnownAbbreviation } from '../language/abbreviations';
import { type ArticleRule, issueOf } from '../rule';
import { CAPITALS } from '../text/capitals';
import { replacing } from '../text/fix';
import { passagesOf } from '../text/passages';

/** Capitals are hard to read, and some voices spell them. */
export const allCapitals: ArticleRule = {
  id: 'all-capitals',
  about: 'article',
  severity: 'warning',
  overridable: false,
  check: (input) =>
    passagesOf(input).flatMap((passage) =>
      [...passage.text.matchAll(CAPITALS)].map((match) => {
        const [words] = match;
        const before = passage.text.slice(0, match.index);
        const fix = replacing(input, passage, words, inSentenceCase(words, STARTS.test(before)));
        return { ...issueOf(allCapitals, passage.path, { words }), fix };
      }),
    ),
};

/** What stands before the first word of a sentence. */
const STARTS = /(?:^|[.!?…:]['"”’)]*\s+|\n\s*)['"“‘([]*$/u;

/** Small letters, but for known abbreviations and the first letter of a sentence. */
function inSentenceCase(words: string, starts: boolean): string {
  const small = words.replace(/\p{Lu}+/gu, (word) => (isKnownAbbreviation(word) ? word : word.toLowerCase()));
  return starts ? small.charAt(0).toUpperCase() + small.slice(1) : small;
}
