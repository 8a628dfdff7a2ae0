import { groupDifferences } from '../survey/group-differences';
import type { GroupingView, QuestionView } from '../survey/view';

/**
 * The grouping that a chart by group draws: of those whose groups may be held against each other the one with the largest
 * difference worth telling, else the first. One at a time, because groups of two groupings are the same people.
 */
export function comparedGrouping({ groupings }: Pick<QuestionView, 'groupings'>): GroupingView | undefined {
  const comparable = groupings.filter((grouping) => grouping.comparable === 'yes');
  const points = comparable.map((grouping) => groupDifferences(grouping)[0]?.points ?? 0);
  return comparable[points.indexOf(Math.max(...points))];
}
