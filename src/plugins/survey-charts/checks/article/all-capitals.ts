import { type ArticleRule, issueOf } from '../rule';
import { inCaseOf, replacing } from '../text/fix';
import { passagesOf } from '../text/passages';

/** Three words or more in capitals; "CAO VNG" may be two names. */
const RUN = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?:[ ,:;–-]+\p{Lu}+){2,}(?![\p{L}\p{N}])/gu;

/** Capitals are hard to read, and some voices spell them. */
export const allCapitals: ArticleRule = {
  id: 'all-capitals',
  about: 'article',
  severity: 'warning',
  overridable: false,
  check: (input) =>
    passagesOf(input).flatMap((passage) =>
      [...passage.text.matchAll(RUN)].map(([words]) => {
        const fix = replacing(input, passage, words, inCaseOf(words, words.toLowerCase()));
        return { ...issueOf(allCapitals, passage.path, { words }), fix };
      }),
    ),
};
