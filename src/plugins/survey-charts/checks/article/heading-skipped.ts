import { type ArticleRule, issueOf } from '../rule';
import { sourceElements } from '../text/source';

/** h1 is the article's title. */
const FIRST = 2;

/** A level is left out. Readers get it mended; the editor's own outline says something else than theirs. */
export const headingSkipped: ArticleRule = {
  id: 'heading-skipped',
  about: 'article',
  severity: 'warning',
  overridable: false,
  check({ blocks }) {
    let before = 1;
    return sourceElements(blocks)
      .filter(({ type, text }) => type === 'heading' && text.trim() !== '')
      .flatMap(({ level, path, text, json }) => {
        const right = Math.max(FIRST, before + 1);
        const skips = level > right;
        before = skips ? right : Math.max(level, FIRST);
        if (!skips) return [];
        const values = { text, level, right };
        return [{ ...issueOf(headingSkipped, path, values), fix: { path, value: { ...json, level: right } } }];
      });
  },
};
