import type { Cells } from './cells-of-text';

/** A cell of a table with what it spans. */
export interface SpanningCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

/** Widest and highest span that a survey's table has; a page can say anything. */
const MAX_SPAN = 100;

/** The largest table of an HTML text; undefined where there is none. Runs in a browser; nothing of the HTML is loaded or run. */
export function cellsOfHtml(html: string): Cells | undefined {
  const tables = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('table')];
  const largest = tables
    .map((table) => spread([...table.rows].map((row) => [...row.cells].map(cellOf))))
    .sort((one, other) => sizeOf(other) - sizeOf(one))[0];
  return largest === undefined || sizeOf(largest) < 2 ? undefined : largest;
}

function sizeOf(cells: Cells): number {
  return cells.length * (cells[0]?.length ?? 0);
}

function cellOf(cell: HTMLTableCellElement): SpanningCell {
  // Notes ("1" in superscript) are no part of a number.
  for (const note of cell.querySelectorAll('sup')) note.remove();
  const text = (cell.textContent ?? '').replace(/\s+/g, ' ').trim();
  return { text, columns: cell.colSpan, rows: cell.rowSpan };
}

/** A rectangle of cells: one that spans several columns or rows stands in each of them. */
export function spread(rows: readonly (readonly SpanningCell[])[]): Cells {
  const grid: string[][] = rows.map(() => []);
  rows.forEach((cells, at) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[at]?.[column] !== undefined) column += 1;
      for (let down = 0; down < Math.min(cell.rows, MAX_SPAN); down += 1) {
        for (let right = 0; right < Math.min(cell.columns, MAX_SPAN); right += 1) {
          const row = grid[at + down];
          if (row !== undefined) row[column + right] = cell.text;
        }
      }
    }
  });
  const width = Math.max(0, ...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}
