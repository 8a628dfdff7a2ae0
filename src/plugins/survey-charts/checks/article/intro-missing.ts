import { type ArticleRule, issueOf } from '../rule';

export const introMissing: ArticleRule = {
  id: 'intro-missing',
  about: 'article',
  severity: 'warning',
  overridable: false,
  check: ({ intro }) => (intro.trim() === '' ? [issueOf(introMissing, ['intro'])] : []),
};
