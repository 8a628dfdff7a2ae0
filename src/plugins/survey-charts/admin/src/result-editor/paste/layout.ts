import type { Cells } from './cells-of-text';
import { isFigure } from './figure';
import type { Remark } from './pasted-table';
import { headsAnswers, languageNamed, measureNamed, readHeading } from './recognise';

/** Which part of a pasted table is what. Indices are of the cells, from 0. */
export interface Layout {
  /** Undefined: figures only. */
  readonly labels: number | undefined;
  /** Columns that say the same answers in another language, right of `labels`. */
  readonly otherLabels: readonly number[];
  readonly figures: readonly number[];
  readonly headings: readonly number[];
  readonly body: readonly number[];
  readonly remarks: readonly Remark[];
}

/** Grouping, group and measure: a table has no more rows of headings. */
const MOST_HEADINGS = 3;

export function layoutOf(cells: Cells): Layout {
  const at = (row: number, column: number) => cells[row]?.[column] ?? '';
  const columns = (cells[0] ?? [])
    .map((_, column) => column)
    .filter((column) => cells.some((row) => row[column] !== ''));
  const rows = cells.map((_, row) => row).filter((row) => columns.some((column) => at(row, column) !== ''));
  const titles = titleRows(cells, rows, columns);
  const rest = rows.slice(titles.length);
  const labels = labelColumn(cells, rest, columns);
  const otherLabels = labels === undefined ? [] : otherLabelColumns(cells, rest, columns);
  const figures = columns.filter((column) => column !== labels && !otherLabels.includes(column));
  const headings: number[] = [];
  for (const row of rest.slice(0, MOST_HEADINGS)) {
    const texts = figures.map((column) => at(row, column)).filter((text) => text !== '');
    const label = labels === undefined ? '' : at(row, labels);
    if (headings.length === rest.length - 1 || !isHeading(label, texts, labels !== undefined, headings.length)) break;
    headings.push(row);
  }
  const remarks = titles.map((row): Remark => ({ code: 'title-skipped', row: row + 1, text: titleOf(cells, row) }));
  const first = headings[0];
  const named = first === undefined || labels === undefined ? '' : at(first, labels);
  if (first !== undefined && named !== '' && !headsAnswers(named)) {
    remarks.push({ code: 'heading-read', row: first + 1, text: named });
  }
  return { labels, otherLabels, figures, headings, body: rest.slice(headings.length), remarks };
}

function titleOf(cells: Cells, row: number): string {
  return cells[row]?.find((cell) => cell !== '') ?? '';
}

/** Rows above the table that say one thing, while the table has several columns. */
function titleRows(cells: Cells, rows: readonly number[], columns: readonly number[]): readonly number[] {
  if (columns.length < 2) return [];
  const first = rows.findIndex((row) => {
    const texts = columns.map((column) => cells[row]?.[column] ?? '');
    const filled = texts.filter((text) => text !== '');
    const saysOneThing = new Set(filled).size === 1 && (filled.length === columns.length || texts[0] !== '');
    return !saysOneThing || filled.some(isFigure);
  });
  // An answer without a figure is no title: there the table has begun already.
  return first < 1 || first === rows.length ? [] : rows.slice(0, first);
}

/** The first column holds the answers, unless it holds nothing but figures and no heading says otherwise. */
function labelColumn(cells: Cells, rows: readonly number[], columns: readonly number[]): number | undefined {
  const [first] = columns;
  if (first === undefined) return undefined;
  const at = (row: number | undefined, column: number) => (row === undefined ? '' : (cells[row]?.[column] ?? ''));
  const texts = rows.map((row) => at(row, first)).filter((text) => text !== '');
  const [top, ...below] = texts;
  const headed = columns.length > 1 && (at(rows[0], first) === '' || headsAnswers(at(rows[0], first)));
  if (headed) return first;
  const isHeadedFigures =
    top !== undefined && below.length > 0 && below.every(isFigure) && measureNamed(top) !== undefined;
  return isHeadedFigures || texts.every(isFigure) ? undefined : first;
}

/** The column right of the first one, where it holds texts beside figures that are elsewhere, or its heading names a language. */
function otherLabelColumns(
  cells: Cells,
  rows: readonly number[],
  [, second, ...figures]: readonly number[],
): readonly number[] {
  if (second === undefined || figures.length === 0) return [];
  const [top, ...below] = rows;
  const at = (row: number | undefined, column: number) => (row === undefined ? '' : (cells[row]?.[column] ?? ''));
  if (languageNamed(at(top, second)) !== undefined) return [second];
  // A word in the place of a figure is a fault of that figure; a column with nothing but words is none of figures.
  const withFigures = below.filter((row) => figures.some((column) => isFigure(at(row, column))));
  const isText = (row: number) => at(row, second) !== '' && !/\d/.test(at(row, second)) && !isFigure(at(row, second));
  return withFigures.length > 1 && withFigures.every(isText) ? [second] : [];
}

/** A row without a figure, or (beside an empty corner) one that may be years. */
function isHeading(label: string, texts: readonly string[], hasLabels: boolean, before: number): boolean {
  if (texts.length === 0) return false;
  const opens = label === '' || headsAnswers(label);
  if (hasLabels && opens && before === 0)
    return texts.every((text) => !text.includes('%') || text.length > 6 || text === '%');
  if (texts.some(isFigure)) return false;
  if (opens) return true;
  // "Ja | veel" is an answer with a figure that can't be read, not a heading.
  return texts.length > 1 ? before === 0 && new Set(texts).size > 0 : texts.every(saysWhat);
}

function saysWhat(text: string): boolean {
  const heading = readHeading(text);
  return heading.measure !== undefined || heading.group === '';
}
