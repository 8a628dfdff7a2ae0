import { isInBase } from './base';
import { coversAll, outsideOf } from './coverage';
import type { Limits } from './limits';
import { cellId, cellsToHide, type Sum } from './protect-cells';
import { groupsToHide, isHidden, type Row } from './protect-groups';
import type { ShownValue } from './view';
import type { Role } from './vocabulary';

/** A row, after all that had to be hidden was hidden. */
export interface ProtectedRow extends Row {
  /** Nothing of it may be shown, its mean included. */
  readonly hidden: boolean;
}

export interface Grid {
  /** Of the answers, in the order of the values. */
  readonly roles: readonly Role[];
  readonly total: Row;
  /** Rows of groups, by grouping. */
  readonly groupings: readonly (readonly Row[])[];
  /** The answers are parts of a whole that the source tells completely: they add up to the base. */
  readonly whole: boolean;
}

export interface ProtectedGrid {
  readonly total: ProtectedRow;
  readonly groupings: readonly (readonly ProtectedRow[])[];
}

/**
 * Complementary suppression: hides, besides what the small-base rules and the source hid, what would give it away by
 * adding and subtracting anything that is shown of this question (secondary cell suppression: A. Hundepool e.a.,
 * Statistical Disclosure Control, Wiley 2012, chapter 4). Sums that a reader has: over the answers (the base, or 100
 * percent) and over the groups of a grouping (the total). Nothing helps where the total alone tells everything: if all
 * respondents gave one answer, so did each group.
 */
export function protect(grid: Grid, limits: Limits): ProtectedGrid {
  const groupings = grid.groupings.map((rows) => {
    const extra = groupsToHide(grid.total, rows, limits);
    return rows.map((row, index) => (extra.has(index) ? hideRow(row) : { ...row, hidden: isHidden(row) }));
  });
  return hideCells({ total: { ...grid.total, hidden: isHidden(grid.total) }, groupings }, grid, limits);
}

function hideRow(row: Row): ProtectedRow {
  return { ...row, values: row.values.map(hideValue), hidden: true };
}

function hideValue(value: ShownValue): ShownValue {
  const isTold = value.state === 'known' || value.state === 'counted';
  return isTold ? { state: 'suppressed', reason: 'complementary' } : value;
}

function hideCells({ total, groupings }: ProtectedGrid, grid: Grid, limits: Limits): ProtectedGrid {
  const rows = [total, ...groupings.flat()];
  const width = grid.roles.length;
  const sums = publicSums({ total, groupings }, grid, limits);
  const bases = rows.map(({ base }) => base.n);
  const extra = cellsToHide({ rows: rows.map(({ values }) => values), bases, sums });
  if (extra.size === 0) return { total, groupings };
  const positions = new Map(rows.map((row, index) => [row, index]));
  const hide = (row: ProtectedRow): ProtectedRow => {
    const index = positions.get(row) ?? 0;
    const isExtra = (column: number) => extra.has(cellId(index, column, width));
    const values = row.values.map((value, column) => (isExtra(column) ? hideValue(value) : value));
    return { ...row, values, hidden: row.hidden || isHidden({ ...row, values }) };
  };
  return { total: hide(total), groupings: groupings.map((group) => group.map(hide)) };
}

function publicSums({ total, groupings }: ProtectedGrid, grid: Grid, limits: Limits): readonly Sum[] {
  const rows = [total, ...groupings.flat()];
  const overAnswers = grid.whole ? rows.map((row, index) => answersInBase(row, index, grid)) : [];
  const starts = groupings.map((_, index) => 1 + groupings.slice(0, index).flat().length);
  const overGroups = groupings.flatMap((groups, index) => {
    const bases = groups.map(({ base }) => base.n);
    const outside = outsideOf(total.base.n, bases);
    // People in two groups: the groups don't add up to the total.
    if (groups.length === 0 || outside < 0) return [];
    const isKnown = total.base.n !== 'unknown' && bases.every((n) => n !== 'unknown');
    const sum = { people: isKnown ? outside : undefined, slack: outside, isTight: coversAll(outside, limits) };
    return grid.roles.map(
      (_, column): Sum => ({ ...sum, terms: totalAndGroups(starts[index] ?? 1, groups.length, column) }),
    );
  });
  return [...overAnswers, ...overGroups];
}

/** The answers of a row that make up its base. */
function answersInBase(row: Row, index: number, grid: Grid): Sum {
  const terms = grid.roles.flatMap((role, column) =>
    isInBase(row.base, role) ? [{ row: index, column, sign: 1 } as const] : [],
  );
  return { terms, people: row.base.n === 'unknown' ? undefined : row.base.n, slack: 0, isTight: true };
}

/** One answer of all respondents, minus that answer of each group: from nobody to everyone who is in no group. */
function totalAndGroups(start: number, length: number, column: number): Sum['terms'] {
  const groups = Array.from({ length }, (_, index) => ({ row: start + index, column, sign: -1 }) as const);
  return [{ row: 0, column, sign: 1 }, ...groups];
}
