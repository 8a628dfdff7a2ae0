import { type ArticleRule, issueOf } from '../rule';

/** Without a series no reader finds the article beside its likes. */
export const seriesMissing: ArticleRule = {
  id: 'series-missing',
  about: 'article',
  severity: 'warning',
  overridable: false,
  check: ({ hasSeries }) => (hasSeries ? [] : [issueOf(seriesMissing, ['series'])]),
};
