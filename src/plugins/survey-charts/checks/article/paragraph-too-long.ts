import { type ArticleRule, issueOf } from '../rule';
import { passagesOf } from '../text/passages';
import { wordsIn } from '../text/sentences';

/** Words: about eight lines of a page, where Direct Duidelijk advises six. */
const MOST = 90;

export const paragraphTooLong: ArticleRule = {
  id: 'paragraph-too-long',
  about: 'article',
  severity: 'warning',
  overridable: false,
  check: (input) =>
    passagesOf(input).flatMap(({ text, path }) => {
      const words = wordsIn(text).length;
      return words > MOST ? [issueOf(paragraphTooLong, path, { words, max: MOST })] : [];
    }),
};
