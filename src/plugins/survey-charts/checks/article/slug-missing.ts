import { type ArticleRule, issueOf } from '../rule';

/** Without a slug an article has no address. */
export const slugMissing: ArticleRule = {
  id: 'article-slug-missing',
  about: 'article',
  severity: 'error',
  overridable: false,
  check: ({ slug }) => (slug.trim() === '' ? [issueOf(slugMissing, ['slug'])] : []),
};
