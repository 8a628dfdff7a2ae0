import type { GroupCells } from './group-view';
import type { Limits } from './limits';
import type { ShownValue } from './view';

type Cells = Map<string, ShownValue>;

/** A table of cells: all respondents first, then the groups of one grouping. */
interface Sheet {
  readonly total: Cells;
  readonly groups: Cells[];
  readonly sizes: readonly (number | 'unknown')[];
  /** The answers of one group add up to its base: one hidden cell is the rest. */
  readonly sums: boolean;
}

const COMPLEMENTARY: ShownValue = { state: 'suppressed', reason: 'complementary' };

const isHidden = (value: ShownValue | undefined) => value?.state === 'suppressed';
const isShown = (value: ShownValue | undefined) => value?.state === 'known' || value?.state === 'counted';
const sizeOf = (value: ShownValue | undefined) =>
  value?.state === 'known' ? value.exact : value?.state === 'counted' ? value.count : Number.POSITIVE_INFINITY;

/**
 * Hides a second value wherever a hidden one could be computed by subtraction: within a group (the answers add up) and
 * over the groups of a grouping (they add up to all respondents). Groups are taken to cover everybody and not to
 * overlap, which hides at worst too much. Repeats until nothing changes, because one hidden cell can reveal another.
 * After: the primary and complementary suppression of statistical disclosure control (Hundepool e.a. 2012, ch. 4).
 */
export function suppressComplements(
  total: GroupCells,
  groupings: readonly (readonly GroupCells[])[],
  { sums, limits }: { readonly sums: boolean; readonly limits: Limits },
): { readonly total: ReadonlyMap<string, ShownValue>; readonly groupings: readonly (readonly Cells[])[] } {
  const shared: Cells = new Map(total.cells);
  const sheets = groupings.map(
    (groups): Sheet => ({
      total: shared,
      groups: groups.map(({ cells }) => new Map(cells)),
      sizes: groups.map(({ base }) => base.n),
      sums,
    }),
  );
  for (const sheet of sheets) hideWholeGroups(sheet, limits);
  let changed = true;
  while (changed) {
    changed = sums && hideInGroup(shared);
    for (const sheet of sheets) changed = hideOnce(sheet) || changed;
  }
  return { total: shared, groupings: sheets.map(({ groups }) => groups) };
}

/** Whole groups stay hidden together until those hidden have at least as many respondents as the limit asks. */
function hideWholeGroups({ groups, sizes }: Sheet, limits: Limits): void {
  const isGone = (cells: Cells) => cells.size > 0 && [...cells.values()].every(isHidden);
  const order = groups.map((cells, index) => ({ cells, n: sizes[index] ?? 'unknown' }));
  const hidden = order.filter(({ cells }) => isGone(cells));
  if (hidden.length === 0) return;
  const bySize = (one: { n: number | 'unknown' }) => (one.n === 'unknown' ? Number.POSITIVE_INFINITY : one.n);
  const shown = order.filter(({ cells }) => !isGone(cells)).sort((one, other) => bySize(one) - bySize(other));
  let people = hidden.reduce((all, { n }) => all + (n === 'unknown' ? 0 : n), 0);
  let many = hidden.length;
  for (const { cells, n } of shown) {
    if (many >= 2 && people >= limits.hidden) return;
    hideAll(cells);
    people += n === 'unknown' ? 0 : n;
    many += 1;
  }
}

function hideAll(cells: Cells): void {
  for (const [key, value] of cells) if (isShown(value)) cells.set(key, COMPLEMENTARY);
}

function hideOnce(sheet: Sheet): boolean {
  const withinGroups = sheet.sums && sheet.groups.map(hideInGroup).some(Boolean);
  return hideOverGroups(sheet) || withinGroups;
}

/** One hidden answer in a group whose answers add up is 100 minus the others. */
function hideInGroup(cells: Cells): boolean {
  const entries = [...cells];
  if (entries.filter(([, value]) => isHidden(value)).length !== 1) return false;
  if (entries.some(([, value]) => value.state === 'missing')) return false;
  const smallest = entries
    .filter(([, value]) => isShown(value))
    .sort((one, other) => sizeOf(one[1]) - sizeOf(other[1]))[0];
  if (smallest === undefined) return false;
  cells.set(smallest[0], COMPLEMENTARY);
  return true;
}

/** One hidden cell among an answer's groups and its total is the difference of the others. */
function hideOverGroups({ total, groups }: Sheet): boolean {
  let changed = false;
  for (const key of total.keys()) {
    const row = [total, ...groups];
    if (groups.length === 0 || row.filter((cells) => isHidden(cells.get(key))).length !== 1) continue;
    const candidates = groups.filter((cells) => isShown(cells.get(key)));
    const smallest = candidates.sort((one, other) => sizeOf(one.get(key)) - sizeOf(other.get(key)))[0];
    if (smallest === undefined) continue;
    smallest.set(key, COMPLEMENTARY);
    changed = true;
  }
  return changed;
}
