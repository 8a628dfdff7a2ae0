import { type ArticleRule, issueOf } from '../rule';

export const bodyEmpty: ArticleRule = {
  id: 'article-body-empty',
  about: 'article',
  severity: 'error',
  overridable: false,
  check: ({ body }) => (body.length === 0 ? [issueOf(bodyEmpty, ['body'])] : []),
};
