import { type ArticleRule, issueOf } from '../rule';
import { blockName, fieldOf, stringField } from '../text/source';

const TEXT =
  /\b(?:tabel|table|schermafbeelding|schermfoto|screenshot|screen shot|infographic|factsheet|tekst van|text of)\b/iu;
const FILE = /(?:tabel|table|schermafbeelding|schermfoto|screenshot|infographic|factsheet)/iu;

/** A picture of words or numbers: who does not see it, enlarges it or translates the page gets none of it (WCAG 1.4.5). */
export const pictureOfText: ArticleRule = {
  id: 'picture-of-text',
  about: 'article',
  severity: 'warning',
  overridable: false,
  check: ({ blocks }) =>
    blocks.flatMap((block, index) => {
      if (blockName(block) !== 'image') return [];
      const file = stringField(fieldOf(block, 'image'), 'url').split('/').at(-1) ?? '';
      if (!TEXT.test(stringField(block, 'altText')) && !FILE.test(file)) return [];
      return [issueOf(pictureOfText, ['body', index, 'altText'])];
    }),
};
