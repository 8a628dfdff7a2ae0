import { type ArticleRule, issueOf } from '../rule';

export const titleMissing: ArticleRule = {
  id: 'article-title-missing',
  about: 'article',
  severity: 'error',
  overridable: false,
  check: ({ title }) => (title.trim() === '' ? [issueOf(titleMissing, ['title'])] : []),
};
