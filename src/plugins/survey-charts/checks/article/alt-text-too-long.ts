import { type ArticleRule, issueOf } from '../rule';
import { blockName, stringField } from '../text/source';

/** Longer descriptions are cut by voices and mail clients, in characters. */
const MOST = 125;

export const altTextTooLong: ArticleRule = {
  id: 'alt-text-too-long',
  about: 'article',
  severity: 'warning',
  overridable: false,
  check: ({ blocks }) =>
    blocks.flatMap((block, index) => {
      const { length } = stringField(block, 'altText').trim();
      if (blockName(block) !== 'image' || length <= MOST) return [];
      return [issueOf(altTextTooLong, ['body', index, 'altText'], { length, max: MOST })];
    }),
};
