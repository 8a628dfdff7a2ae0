import { type ArticleRule, issueOf } from '../rule';
import { linesOf } from '../text/passages';

/** Sentences: what somebody keeps in mind. */
const MOST = 5;

export const summaryTooLong: ArticleRule = {
  id: 'summary-too-long',
  about: 'article',
  severity: 'warning',
  overridable: false,
  check({ summary }) {
    const { length } = linesOf(summary);
    return length > MOST ? [issueOf(summaryTooLong, ['summary'], { length, max: MOST })] : [];
  },
};
