import { type ArticleRule, issueOf } from '../rule';
import { replacingElements } from '../text/fix';
import { sourceElements } from '../text/source';

/** A heading without words. */
export const headingEmpty: ArticleRule = {
  id: 'heading-empty',
  about: 'article',
  severity: 'warning',
  overridable: false,
  check: (input) =>
    sourceElements(input.blocks).flatMap(({ type, text, path }) => {
      if (type !== 'heading' || text.trim() !== '') return [];
      const paragraph = { type: 'paragraph', children: [{ type: 'text', text: '' }] };
      const fix = replacingElements(input, path, 1, []) ?? { path, value: paragraph };
      return [{ ...issueOf(headingEmpty, path), fix }];
    }),
};
