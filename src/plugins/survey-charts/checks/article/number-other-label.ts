import { judgedTellings } from '../numbers/verdicts';
import { type ArticleRule, issueOf } from '../rule';

/** The text gives a share to one answer that the survey found for another. */
export const numberOtherLabel: ArticleRule = {
  id: 'number-other-label',
  about: 'article',
  severity: 'error',
  overridable: true,
  check: (input) =>
    judgedTellings(input).flatMap(({ telling, verdict }) => {
      if (verdict.kind !== 'other-label') return [];
      const { named, has } = verdict;
      const values = {
        amount: telling.amount.text,
        named: named.label,
        percent: named.percent,
        question: named.question,
        has: has.label,
        hasPercent: has.percent,
        hasQuestion: has.question,
      };
      return [issueOf(numberOtherLabel, telling.passage.path, values)];
    }),
};
