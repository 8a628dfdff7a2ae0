import { answerKeys } from '../state/answers';
import { writeCell } from '../state/cells';
import type { GridColumn } from '../state/columns';
import type { Cells } from './cells-of-text';
import { figureFault, figureIn } from './figure';
import type { Remark } from './pasted-table';

export interface BlockPlace {
  /** Columns of the grid from the cell in which was pasted, to the right. */
  readonly columns: readonly GridColumn[];
  /** The answer in whose row was pasted. */
  readonly answer: number;
}

/** Figures without labels go into the cells below and beside the one in which they were pasted, as in a spreadsheet. */
export function applyBlock(
  json: unknown,
  cells: Cells,
  { columns, answer }: BlockPlace,
): { readonly json: unknown; readonly faults: readonly Remark[] } {
  const keys = answerKeys(json).slice(answer);
  const faults: Remark[] = [];
  if (cells.length > keys.length) {
    faults.push({ code: 'rows-differ', text: String(cells.length), other: String(keys.length) });
  }
  const width = cells[0]?.length ?? 0;
  if (width > columns.length) {
    faults.push({ code: 'columns-differ', text: String(width), other: String(columns.length) });
  }
  let result = json;
  cells.forEach((row, rowIndex) => {
    row.forEach((text, columnIndex) => {
      const column = columns[columnIndex];
      const key = keys[rowIndex];
      if (column === undefined || key === undefined || text === '') return;
      const { entry } = figureIn(text, column.measure);
      if (entry.kind !== 'text') {
        result = writeCell(result, column.group, key, column.measure, entry);
        return;
      }
      faults.push({ code: figureFault(text, column.measure), row: rowIndex + 1, column: columnIndex + 1, text });
    });
  });
  return { json: faults.length === 0 ? result : json, faults };
}
