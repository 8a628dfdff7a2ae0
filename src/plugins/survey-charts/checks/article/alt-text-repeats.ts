import { type ArticleRule, issueOf } from '../rule';
import { stringField } from '../text/source';

/** A description that says what the title or the caption says already: a voice reads it twice. */
export const altTextRepeats: ArticleRule = {
  id: 'alt-text-repeats',
  about: 'article',
  severity: 'warning',
  overridable: false,
  check: ({ blocks, title }) =>
    blocks.flatMap((block, index) => {
      const alt = plain(stringField(block, 'altText'));
      if (alt === '') return [];
      const same = [title, stringField(block, 'caption'), stringField(block, 'finding')].some(
        (one) => plain(one) === alt,
      );
      return same ? [issueOf(altTextRepeats, ['body', index, 'altText'])] : [];
    }),
};

function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[.!?]+$/u, '');
}
