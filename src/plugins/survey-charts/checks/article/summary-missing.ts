import { type ArticleRule, issueOf } from '../rule';
import { linesOf } from '../text/passages';

export const summaryMissing: ArticleRule = {
  id: 'summary-missing',
  about: 'article',
  severity: 'warning',
  overridable: false,
  check: ({ summary }) => (linesOf(summary).length === 0 ? [issueOf(summaryMissing, ['summary'])] : []),
};
