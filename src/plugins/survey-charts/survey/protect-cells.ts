import { determinedUnknowns, type Equation } from './determined';
import type { ShownValue } from './view';

/** Rows (the total first) by columns (answers), and which cells have a public sum. */
export interface Table {
  readonly rows: readonly (readonly ShownValue[])[];
  readonly sums: readonly Sum[];
}

/** Cells of which the sum, each with its sign, is known to everyone: a base, or zero for a total and its groups. */
export type Sum = readonly { readonly row: number; readonly column: number; readonly sign: 1 | -1 }[];

/**
 * Single cells to hide besides the hidden ones, so that no hidden value follows from what is shown by any combination of
 * sums. One more cell is hidden and all is looked at again, until nothing follows or nothing is left to hide.
 * @returns ids of cells, see `cellId`
 */
export function cellsToHide(table: Table): ReadonlySet<number> {
  const extra = new Set<number>();
  const cells = table.rows.flat();
  if (!cells.some(({ state }) => state === 'suppressed')) return extra;
  const width = table.rows[0]?.length ?? 0;
  const sums = table.sums.map((sum) => new Map(sum.map(({ row, column, sign }) => [cellId(row, column, width), sign])));
  const isUnknown = (id: number) =>
    extra.has(id) || cells[id]?.state === 'suppressed' || cells[id]?.state === 'missing';
  const isSecret = (id: number) => extra.has(id) || cells[id]?.state === 'suppressed';
  for (;;) {
    const equations = sums.map((sum) => onlyUnknowns(sum, isUnknown));
    const revealed = [...determinedUnknowns(equations)].filter(isSecret).sort((one, other) => one - other)[0];
    if (revealed === undefined) return extra;
    const cover = bestCover(revealed, sums, isUnknown, cells, width);
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

/**
 * The shown cell that hides a revealed one best. First one whose own sums hold an unknown already, so that hiding it
 * does not reveal itself in turn; then a group's rather than the total's; not a zero (people guess those first); and the
 * smallest, so that the least is lost.
 */
function bestCover(
  revealed: number,
  sums: readonly Equation[],
  isUnknown: (id: number) => boolean,
  cells: readonly ShownValue[],
  width: number,
): number | undefined {
  const beside = new Set(sums.filter((sum) => sum.has(revealed)).flatMap((sum) => [...sum.keys()]));
  const lonely = (id: number) => sums.filter((sum) => sum.has(id) && ![...sum.keys()].some(isUnknown)).length;
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
