import { type ArticleRule, issueOf } from '../rule';
import { wordsIn } from '../text/sentences';
import { sourceElements } from '../text/source';

/** More words than this is a sentence that matters, no heading. */
const MOST_WORDS = 10;

/** A short paragraph all in bold: it looks like a heading, and is none for a voice or a table of contents (WCAG 1.3.1). */
export const headingFake: ArticleRule = {
  id: 'heading-fake',
  about: 'article',
  severity: 'warning',
  overridable: false,
  check: ({ blocks }) => {
    const elements = sourceElements(blocks);
    return elements.flatMap(({ type, text, allBold, path }, index) => {
      const words = wordsIn(text).length;
      const next = elements[index + 1];
      // "**Neem mee:**" leads a list in, and heads nothing.
      const isText = next?.type === 'paragraph' || (next?.type === 'list' && !/:\s*$/u.test(text));
      const leads = isText && next?.path[1] === path[1] && !next.allBold;
      if (type !== 'paragraph' || !allBold || words === 0 || words > MOST_WORDS || !leads) return [];
      // As the heading before it: of a row of fake ones, each is then the next one's equal.
      const level = elements.slice(0, index).findLast((one) => one.type === 'heading')?.level ?? 2;
      const value = { type: 'heading', level, children: [{ type: 'text', text }] };
      return [{ ...issueOf(headingFake, path, { text }), fix: { path, value } }];
    });
  },
};
