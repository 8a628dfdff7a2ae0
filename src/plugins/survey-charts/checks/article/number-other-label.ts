import type { Figure } from '../numbers/figures';
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
        named: labelOf(named),
        percent: named.percent,
        question: named.question,
        has: labelOf(has),
        hasPercent: has.percent,
        hasQuestion: has.question,
      };
      return [issueOf(numberOtherLabel, telling.passage.path, values)];
    }),
};

/** A share of a group is told with its group: the answer may be the same. */
function labelOf({ label, group }: Figure): string {
  return group === undefined ? label : `${label} (${group.label})`;
}
