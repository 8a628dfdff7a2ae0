import { sum } from './rounding';
import type { AnswerView, GroupingView, GroupView } from './view';

/** One answer in two groups that may be held against each other. */
export interface GroupDifference {
  readonly answer: AnswerView;
  readonly high: GroupView;
  readonly low: GroupView;
  /** Percentage points, unrounded. */
  readonly points: number;
}

interface Cell {
  readonly answer: AnswerView;
  readonly group: GroupView;
  /** 0–100 */
  readonly exact: number;
  readonly n: number;
}

/** Two-sided, 95 percent. */
const STANDARD_ERRORS = 1.96;
/** Percentage points: a smaller difference may be no chance and is still not worth a reader's time. */
const WORTH_TELLING = 10;
/** Percentage points: a difference of this size is the main thing to tell, and to draw; a smaller one is a sentence. */
export const STRIKING_POINTS = 25;

/**
 * Differences between groups of one grouping that are worth telling, largest first, at most one an answer: of at least
 * `points` percentage points, and more than chance alone makes likely in samples of these sizes (difference of two
 * proportions with pooled variance; A. Agresti, Categorical Data Analysis, 3rd ed., section 3.2). That is a reason to keep
 * silent about smaller ones; it makes none "significant", least of all in a panel that people join themselves.
 */
export function groupDifferences(grouping: GroupingView, points = WORTH_TELLING): readonly GroupDifference[] {
  if (grouping.comparable !== 'yes') return [];
  const keys = new Set(grouping.groups.flatMap(({ answers }) => answers.map(({ key }) => key)));
  return [...keys]
    .flatMap((key) => extremes(grouping.groups.flatMap((group) => cellOf(group, key))))
    .filter(({ high, low }) => high.exact - low.exact >= points && high.exact - low.exact > chance(high, low))
    .map(({ high, low }) => ({
      answer: high.answer,
      high: high.group,
      low: low.group,
      // Without dust, or of two equal differences the wrong one would be the larger.
      points: sum([high.exact, -low.exact]),
    }))
    .toSorted((one, other) => other.points - one.points);
}

function extremes(cells: readonly Cell[]): readonly { readonly high: Cell; readonly low: Cell }[] {
  const sorted = cells.toSorted((one, other) => other.exact - one.exact);
  const [high, low] = [sorted[0], sorted.at(-1)];
  return high === undefined || low === undefined || high === low ? [] : [{ high, low }];
}

/** Groups with a warning or worse are no ground for a difference. */
function cellOf(group: GroupView, key: string): readonly Cell[] {
  const answer = group.answers.find((one) => one.key === key);
  const { n, size } = group.base;
  if (answer?.value.state !== 'known' || n === 'unknown' || size !== 'enough') return [];
  return [{ answer, group, exact: answer.value.exact, n }];
}

/** Percentage points that chance alone makes likely between two groups. */
export function chance(one: Pick<Cell, 'exact' | 'n'>, other: Pick<Cell, 'exact' | 'n'>): number {
  const pooled = (one.exact * one.n + other.exact * other.n) / (one.n + other.n);
  return STANDARD_ERRORS * Math.sqrt(pooled * (100 - pooled) * (1 / one.n + 1 / other.n));
}
