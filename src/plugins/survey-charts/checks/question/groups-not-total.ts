import { type QuestionResult, readResult } from '../../survey/result';
import { issueOf, type QuestionRule } from '../rule';

/** Of all respondents: fewer in the groups together, and people are left out that readers think of as counted. */
const FEWEST = 0.9;

/** The groups of a grouping together: more people than took part, so that some count twice; or far fewer. */
export const groupsNotTotal: QuestionRule = {
  id: 'question-groups-not-total',
  about: 'question',
  severity: 'warning',
  overridable: false,
  check({ result }) {
    const read = readResult(result);
    if (!read.ok) return [];
    const total = numberOf(read.result, null);
    if (total === undefined) return [];
    return read.result.groupings.flatMap(({ key, groups }, index) => {
      const numbers = groups.map((group) => numberOf(read.result, [key, group.key]));
      const known = numbers.flatMap((n) => n ?? []);
      if (known.length < 2 || known.length < numbers.length) return [];
      const sum = known.reduce((all, n) => all + n, 0);
      const kind = sum > total ? 'over' : 'under';
      if (sum <= total && sum >= total * FEWEST) return [];
      const path = ['result', 'groupings', index, 'groups'];
      return [issueOf(groupsNotTotal, path, { sum, total }, `question-groups-not-total-${kind}`)];
    });
  },
};

function numberOf({ results }: QuestionResult, group: readonly [string, string] | null): number | undefined {
  const entry = results.find((one) => JSON.stringify(one.group) === JSON.stringify(group));
  return typeof entry?.base.n === 'number' ? entry.base.n : undefined;
}
