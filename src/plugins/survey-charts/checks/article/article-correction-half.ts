import { correctionIssues } from '../correction';
import type { ArticleRule } from '../rule';

/** Readers see of each correction on which day what was mended: half of that helps nobody. */
export const articleCorrectionHalf: ArticleRule = {
  id: 'article-correction-half',
  about: 'article',
  severity: 'error',
  overridable: false,
  check: ({ corrections }) =>
    corrections.flatMap(({ date, text }, index) =>
      correctionIssues(articleCorrectionHalf, index, { date, texts: [text] }),
    ),
};
