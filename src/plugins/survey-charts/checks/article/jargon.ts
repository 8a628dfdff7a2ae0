import { JARGON } from '../language/jargon';
import { type ArticleRule, issueOf } from '../rule';
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
      JARGON[input.language].flatMap(({ pattern, simple, swaps }) =>
        [...passage.text.matchAll(new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'giu'))].map(([words]) => {
          const fix = swaps ? replacing(input, passage, words, inCaseOf(words, simple)) : undefined;
          return { ...issueOf(jargon, passage.path, { words, simple }), fix };
        }),
      ),
    ),
};
