import { type Bounds, narrow, type Range } from './bounds';
import { determinedUnknowns, type Equation } from './determined';
import type { ShownValue } from './view';

/** Rows (the total first) by columns (answers), and what everyone knows of sums of cells. */
export interface Table {
  readonly rows: readonly (readonly ShownValue[])[];
  /** Respondents of each row: no cell of it counts more people. */
  readonly bases: readonly (number | 'unknown')[];
  readonly sums: readonly Sum[];
}

/** Cells of which the sum, each with its sign, is known to everyone: a base, or zero for a total and its groups. */
export interface Sum {
  readonly terms: readonly { readonly row: number; readonly column: number; readonly sign: 1 | -1 }[];
  /** What the terms add up to in people; undefined where it is not known. */
  readonly people: number | undefined;
  /** How many people fewer it can be: those who are in no group. */
  readonly slack: number;
  /** Close enough to a sum that cells can be taken off it. */
  readonly isTight: boolean;
}

interface NamedSum extends Omit<Sum, 'terms'> {
  readonly terms: Equation;
}

/**
 * Single cells to hide besides the hidden ones, so that no hidden value follows from what is shown: neither by any
 * combination of sums, nor because no number of people is negative. One more cell is hidden and all is looked at again,
 * until nothing follows or nothing is left to hide.
 * @returns ids of cells, see `cellId`
 */
export function cellsToHide(table: Table): ReadonlySet<number> {
  const extra = new Set<number>();
  const cells = table.rows.flat();
  if (!cells.some(({ state }) => state === 'suppressed')) return extra;
  const width = table.rows[0]?.length ?? 0;
  const sums = table.sums.map(
    (sum): NamedSum => ({
      ...sum,
      terms: new Map(sum.terms.map((one) => [cellId(one.row, one.column, width), one.sign])),
    }),
  );
  const isUnknown = (id: number) =>
    extra.has(id) || cells[id]?.state === 'suppressed' || cells[id]?.state === 'missing';
  const isSecret = (id: number) => extra.has(id) || cells[id]?.state === 'suppressed';
  // Where the totals alone tell it ("nobody chose this"), hiding every group would not help.
  const byTotals = boundedUnknowns(table, sums, (id) => id >= width || isUnknown(id), cells);
  const isToldAnyway = (id: number) => id >= width && byTotals.has(id);
  for (;;) {
    const found = [...linearUnknowns(sums, isUnknown), ...boundedUnknowns(table, sums, isUnknown, cells)];
    const revealed = found.filter((id) => isSecret(id) && !isToldAnyway(id)).toSorted((one, other) => one - other);
    const cover = firstCover(revealed, sums, isUnknown, cells, width);
    if (cover === undefined) return extra;
    extra.add(cover);
  }
}

export function cellId(row: number, column: number, width: number): number {
  return row * width + column;
}

function onlyUnknowns(sum: Equation, isUnknown: (id: number) => boolean): Equation {
  return new Map([...sum].filter(([id]) => isUnknown(id)));
}

/** Unknowns that follow by adding and subtracting sums. */
function linearUnknowns(sums: readonly NamedSum[], isUnknown: (id: number) => boolean): ReadonlySet<number> {
  return determinedUnknowns(sums.filter(({ isTight }) => isTight).map(({ terms }) => onlyUnknowns(terms, isUnknown)));
}

/** Unknowns that follow because each is a number of people from nobody to everyone in its row. */
function boundedUnknowns(
  { rows, bases }: Table,
  sums: readonly NamedSum[],
  isUnknown: (id: number) => boolean,
  cells: readonly ShownValue[],
): ReadonlySet<number> {
  const width = rows[0]?.length ?? 0;
  const ranges = new Map<number, Range>();
  for (const id of cells.keys()) {
    const n = bases[Math.floor(id / width)] ?? 'unknown';
    if (isUnknown(id)) ranges.set(id, { low: 0, high: n === 'unknown' ? Number.POSITIVE_INFINITY : n });
  }
  const narrowed = narrow(
    ranges,
    sums.flatMap((sum) => boundsOf(sum, isUnknown, cells) ?? []),
  );
  return new Set([...narrowed].flatMap(([id, { low, high }]) => (low === high ? [id] : [])));
}

/** What is left of a sum when its shown cells are taken off; undefined where one of them has no count. */
function boundsOf(
  { terms, people, slack }: NamedSum,
  isUnknown: (id: number) => boolean,
  cells: readonly ShownValue[],
): Bounds | undefined {
  let most = people;
  for (const [id, sign] of terms) {
    if (isUnknown(id)) continue;
    const count = countOf(cells[id]);
    if (most === undefined || count === undefined) return undefined;
    most -= sign * count;
  }
  return most === undefined ? undefined : { terms: onlyUnknowns(terms, isUnknown), least: most - slack, most };
}

function countOf(value: ShownValue | undefined): number | undefined {
  return value?.state === 'known' || value?.state === 'counted' ? value.count : undefined;
}

/** Something to hide for the first of the revealed cells that something can be hidden for. */
function firstCover(
  revealed: readonly number[],
  sums: readonly NamedSum[],
  isUnknown: (id: number) => boolean,
  cells: readonly ShownValue[],
  width: number,
): number | undefined {
  for (const id of revealed) {
    const cover = bestCover(id, sums, isUnknown, cells, width);
    if (cover !== undefined) return cover;
  }
  return undefined;
}

/**
 * The shown cell that hides a revealed one best. First one whose own sums hold an unknown already, so that hiding it
 * does not reveal itself in turn; then a group's rather than the total's; not a zero (people guess those first); and the
 * smallest, so that the least is lost.
 */
function bestCover(
  revealed: number,
  sums: readonly NamedSum[],
  isUnknown: (id: number) => boolean,
  cells: readonly ShownValue[],
  width: number,
): number | undefined {
  const equations = sums.map(({ terms }) => terms);
  const beside = new Set(equations.filter((sum) => sum.has(revealed)).flatMap((sum) => [...sum.keys()]));
  const lonely = (id: number) => equations.filter((sum) => sum.has(id) && ![...sum.keys()].some(isUnknown)).length;
  const rank = (id: number): readonly number[] => {
    const size = sizeOf(cells[id]);
    return [lonely(id), id < width ? 1 : 0, size === 0 ? 1 : 0, size, id];
  };
  const open = [...beside].filter((id) => !isUnknown(id)).map((id) => ({ id, rank: rank(id) }));
  return open.sort((one, other) => compareRanks(one.rank, other.rank))[0]?.id;
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

function sizeOf(value: ShownValue | undefined): number {
  if (value?.state === 'known') return value.count ?? value.exact;
  return value?.state === 'counted' ? value.count : 0;
}
