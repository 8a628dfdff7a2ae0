import { type ArticleRule, issueOf } from '../rule';
import { sourceElements } from '../text/source';

/** A heading without words. */
export const headingEmpty: ArticleRule = {
  id: 'heading-empty',
  about: 'article',
  severity: 'warning',
  overridable: false,
  check: ({ blocks }) =>
    sourceElements(blocks).flatMap(({ type, text, path }) => {
      if (type !== 'heading' || text.trim() !== '') return [];
      const value = { type: 'paragraph', children: [{ type: 'text', text: '' }] };
      return [{ ...issueOf(headingEmpty, path), fix: { path, value } }];
    }),
};
