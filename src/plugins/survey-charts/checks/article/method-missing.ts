import { type ArticleRule, issueOf } from '../rule';
import { blockName } from '../text/source';

/** Results without a word on how they were found (AAPOR disclosure). */
export const methodMissing: ArticleRule = {
  id: 'method-missing',
  about: 'article',
  severity: 'warning',
  overridable: false,
  check: ({ surveys, blocks }) =>
    surveys.length > 0 && !blocks.some((block) => blockName(block) === 'method')
      ? [issueOf(methodMissing, ['body'])]
      : [],
};
