import type { AnswerView, GroupingView, GroupView, QuestionView } from '../../survey/view';
import { amountOf, answerName, filled } from './items';
import type { GroupName, GroupShare, Name } from './statement';

export interface Difference {
  readonly name: Name;
  readonly high: GroupShare;
  readonly low: GroupShare;
}

/** Two-sided 95 percent: below this many standard errors a difference is not told at all. */
const STANDARD_ERRORS = 1.96;

interface Cell {
  readonly group: GroupView;
  readonly answer: AnswerView;
  readonly exact: number;
  readonly n: number;
}

/**
 * The largest difference between two groups of one grouping, if it is at least `points` percentage points and larger
 * than chance alone makes likely in a sample of this size (difference of two proportions, pooled). That is a reason not
 * to tell it; it never makes anything "significant" in words.
 */
export function largestDifference(view: QuestionView, points: number): Difference | undefined {
  let best: { high: Cell; low: Cell } | undefined;
  for (const { high, low } of view.groupings.flatMap(extremes)) {
    const gap = high.exact - low.exact;
    if (gap < points || gap <= chance(high, low)) continue;
    // Of two equal differences ("yes" and "no") the answer that stands first is told.
    if (best === undefined || gap > best.high.exact - best.low.exact + 1e-9) best = { high, low };
  }
  if (best === undefined) return undefined;
  const high = groupShare(best.high, view.decimals);
  const low = groupShare(best.low, view.decimals);
  if (high === undefined || low === undefined) return undefined;
  return { name: answerName(best.high.answer), high, low };
}

/** Per answer the groups with the largest and the smallest share. */
function extremes(grouping: GroupingView): readonly { high: Cell; low: Cell }[] {
  if (grouping.comparable !== 'yes') return [];
  const keys = new Set(grouping.groups.flatMap((group) => group.answers.map((answer) => answer.key)));
  return [...keys].flatMap((key) => {
    const cells = grouping.groups.flatMap((group) => cellOf(group, key)).sort((a, b) => b.exact - a.exact);
    const [high, low] = [cells[0], cells[cells.length - 1]];
    return high === undefined || low === undefined || cells.length < 2 ? [] : [{ high, low }];
  });
}

function cellOf(group: GroupView, key: string): readonly Cell[] {
  const answer = group.answers.find((one) => one.key === key);
  const { n, size } = group.base;
  if (answer?.value.state !== 'known' || n === 'unknown' || n < 1 || size !== 'enough') return [];
  return [{ group, answer, exact: answer.value.exact, n }];
}

/** Percentage points that chance alone makes likely between two groups. */
function chance(a: Cell, b: Cell): number {
  const pooled = (a.exact * a.n + b.exact * b.n) / (a.n + b.n);
  return STANDARD_ERRORS * Math.sqrt(pooled * (100 - pooled) * (1 / a.n + 1 / b.n));
}

function groupShare(cell: Cell, decimals: number): GroupShare | undefined {
  const amount = amountOf(cell.answer.value, cell.group, decimals);
  return amount === undefined ? undefined : { group: groupName(cell.group), amount };
}

export function groupName(group: GroupView): GroupName {
  return { label: group.group?.label ?? '', phrase: filled(group.group?.phrase), base: group.base };
}
