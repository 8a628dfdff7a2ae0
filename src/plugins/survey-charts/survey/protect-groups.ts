import { coversAll, outsideOf } from './coverage';
import type { Limits } from './limits';
import { sum } from './rounding';
import type { BaseView, ShownValue } from './view';

/** All respondents, or one group: its base and its values in the order of the answers. */
export interface Row {
  readonly base: BaseView;
  readonly values: readonly ShownValue[];
  /** A mean or median is known of it. */
  readonly hasStats: boolean;
}

/** Whether everything of a group is hidden. A group of nobody has nothing to hide. */
export function isHidden({ base, values }: Row): boolean {
  if (base.n === 0) return false;
  return base.size === 'hidden' || (values.length > 0 && values.every(({ state }) => state === 'suppressed'));
}

/**
 * Groups of one grouping to hide besides the hidden ones, because what is shown of the total and the others would give
 * those away by subtraction: one hidden group alone, or several that are together still fewer than `limits.hidden`
 * people. The smallest goes first, so that the least is lost.
 * @returns positions in `groups`
 */
export function groupsToHide(total: Row, groups: readonly Row[], limits: Limits): ReadonlySet<number> {
  const extra = new Set<number>();
  if (isHidden(total)) return extra;
  for (;;) {
    const hidden = groups.filter((group, index) => isHidden(group) || extra.has(index));
    if (hidden.length === 0 || isSafe(hidden, total, groups, limits)) return extra;
    const smallest = smallestShown(groups, extra);
    if (smallest === undefined) return extra;
    extra.add(smallest);
  }
}

function isSafe(hidden: readonly Row[], total: Row, groups: readonly Row[], limits: Limits): boolean {
  const told = groups.filter((group) => !isSilent(group));
  const bases = told.map(({ base }) => base.n);
  const outside = outsideOf(total.base.n, bases);
  // People in two groups: the groups don't add up to the total, so nothing can be subtracted.
  if (outside < 0) return true;
  const people = outside + sum(hidden.map(({ base }) => (base.n === 'unknown' ? 0 : base.n)));
  return people >= limits.hidden && (hidden.length > 1 || !coversAll(outside, limits));
}

function smallestShown(groups: readonly Row[], extra: ReadonlySet<number>): number | undefined {
  const size = ({ base }: Row) => (base.n === 'unknown' ? Number.POSITIVE_INFINITY : base.n);
  const shown = groups
    .map((group, index) => ({ group, index }))
    .filter(({ group, index }) => !isHidden(group) && !isSilent(group) && !extra.has(index));
  return shown.toSorted((one, other) => compare(size(one.group), size(other.group)))[0]?.index;
}

/** Not a subtraction: two infinities have no difference. */
function compare(one: number, other: number): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Nothing was reported of it, so it tells nothing, and hides what it holds of the total. */
function isSilent({ base, values, hasStats }: Row): boolean {
  return base.n === 0 || (!hasStats && values.every(({ state }) => state === 'missing'));
}
