import { cellsOfHtml } from './cells-of-html';
import { type Cells, cellsOfText } from './cells-of-text';

/** The cells of what was copied; undefined for what is no table, which goes where the cursor is. */
export function clipboardCells(clipboard: DataTransfer): Cells | undefined {
  const fromTable = cellsOfHtml(clipboard.getData('text/html'));
  if (fromTable !== undefined) return fromTable;
  const text = clipboard.getData('text/plain');
  if (!/[\t\n]/.test(text.trim())) return undefined;
  return cellsOfText(text);
}

/** Cells as a spreadsheet would copy them. */
export function textOfCells(cells: Cells): string {
  return cells.map((row) => row.join('\t')).join('\n');
}
