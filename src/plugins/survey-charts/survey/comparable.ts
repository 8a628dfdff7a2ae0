import { outsideOf } from './coverage';
import type { StoredGrouping } from './result';
import type { GroupingView, GroupView } from './view';

/** Two groups with bounds (both included) that share a value: "40 to 65" and "older than 60". */
export function overlaps(grouping: StoredGrouping): boolean {
  const bounded = grouping.groups
    .filter(({ from, to }) => from !== undefined || to !== undefined)
    .map(({ from, to }) => ({ from: from ?? Number.NEGATIVE_INFINITY, to: to ?? Number.POSITIVE_INFINITY }))
    .sort((one, other) => one.from - other.from);
  return bounded.some(({ from }, index) => {
    const before = bounded[index - 1];
    return before !== undefined && from <= before.to;
  });
}

/**
 * Whether the groups of a grouping may be held against each other, and if not, why. Groups that together have more people
 * than there are overlap, whatever their bounds say.
 * @param n all respondents
 */
export function comparability(
  grouping: StoredGrouping,
  groups: readonly GroupView[],
  n: number | 'unknown',
): GroupingView['comparable'] {
  const bases = groups.map(({ base }) => base.n);
  if (overlaps(grouping) || outsideOf(n, bases) < 0) return 'overlap';
  if (groups.some(({ base }) => base.n === 'unknown')) return 'unknown-base';
  const shown = groups.filter(({ answers }) => answers.some(({ value }) => value.state === 'known'));
  return shown.length < 2 ? 'suppressed' : 'yes';
}
