import { type GroupDifference, groupDifferences } from '../../survey/group-differences';
import type { GroupView, QuestionView } from '../../survey/view';
import { amountOf, answerName, filled, inBase } from './items';
import type { GroupName, GroupShare, Name } from './statement';

export interface Difference {
  readonly name: Name;
  readonly high: GroupShare;
  readonly low: GroupShare;
}

/** The largest difference between two groups of one grouping that is worth telling, if it is of at least `points` points. */
export function largestDifference(view: QuestionView, points?: number): Difference | undefined {
  const keys = inBase(view.total).map(({ key }) => key);
  const place = ({ answer }: GroupDifference): number => keys.indexOf(answer.key);
  const found = view.groupings
    .flatMap((grouping) => groupDifferences(grouping, points))
    .filter((one) => place(one) >= 0);
  const largest = Math.max(...found.map((one) => one.points));
  // Of two equal differences ("yes" and "no") the answer that stands first is told.
  const [best] = found.filter((one) => largest - one.points < 1e-9).toSorted((one, other) => place(one) - place(other));
  if (best === undefined) return undefined;
  const high = groupShare(best.high, best.answer.key, view.decimals);
  const low = groupShare(best.low, best.answer.key, view.decimals);
  return high === undefined || low === undefined ? undefined : { name: answerName(best.answer), high, low };
}

function groupShare(group: GroupView, key: string, decimals: number): GroupShare | undefined {
  const answer = group.answers.find((one) => one.key === key);
  const amount = answer === undefined ? undefined : amountOf(answer.value, group, decimals);
  return amount === undefined ? undefined : { group: groupName(group), amount };
}

function groupName({ group, base }: GroupView): GroupName {
  return { label: group?.label ?? '', phrase: filled(group?.phrase), base };
}
