import { type ArticleRule, issueOf } from '../rule';
import { CAPITALS } from '../text/capitals';
import { inCaseOf, replacing } from '../text/fix';
import { passagesOf } from '../text/passages';

/** Capitals are hard to read, and some voices spell them. */
export const allCapitals: ArticleRule = {
  id: 'all-capitals',
  about: 'article',
  severity: 'warning',
  overridable: false,
  check: (input) =>
    passagesOf(input).flatMap((passage) =>
      [...passage.text.matchAll(CAPITALS)].map(([words]) => {
        const fix = replacing(input, passage, words, inCaseOf(words, words.toLowerCase()));
        return { ...issueOf(allCapitals, passage.path, { words }), fix };
      }),
    ),
};
