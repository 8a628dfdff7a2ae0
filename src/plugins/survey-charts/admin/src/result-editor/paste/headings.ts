import type { Measure } from '../state/entry';
import type { Cells } from './cells-of-text';
import { figureIn } from './figure';
import type { Layout } from './layout';
import { isTotal, measureNamed, readHeading } from './recognise';

/** What the headings say of one column. */
export interface HeadedColumn {
  /** Index in the cells. */
  readonly index: number;
  readonly grouping: string;
  readonly group: string;
  readonly measure?: Measure | undefined;
  readonly base?: number | undefined;
}

/** Reads the headings above the figures: a row of measures ("%", "n"), of groups, and of what these are groups of. */
export function headedColumns(cells: Cells, { figures, headings }: Layout): readonly HeadedColumn[] {
  const rows = headings.map((row, place) => filledRight(figures, cells[row] ?? [], place < headings.length - 1));
  const last = rows.at(-1);
  const isMeasures = last?.every((text) => text === '' || measureNamed(text) !== undefined) ?? false;
  const names = isMeasures ? rows.slice(0, -1) : rows;
  return figures.map((index, place) => {
    const lower = readHeading(names.at(-1)?.[place] ?? '');
    const upper = names.length > 1 ? readHeading(names.at(-2)?.[place] ?? '') : undefined;
    const group = lower.group === '' && lower.measure === undefined ? (upper?.group ?? '') : lower.group;
    const grouping = upper === undefined || upper.group === group || group === '' ? '' : upper.group;
    const measure = (isMeasures ? measureNamed(last?.[place] ?? '') : undefined) ?? lower.measure;
    return { index, grouping, group: isTotal(group) ? '' : group, measure, base: lower.base ?? upper?.base };
  });
}

/** A heading over several columns stands only in the first of them in a spreadsheet. */
function filledRight(figures: readonly number[], row: readonly string[], isUpper: boolean): readonly string[] {
  let current = '';
  return figures.map((column) => {
    const text = row[column] ?? '';
    if (text !== '') current = text;
    return isUpper ? current : text;
  });
}

/** What a column's figures are in, where its heading does not say so. `sure: false`: both would do. */
export function inferredMeasure(texts: readonly string[]): { readonly measure: Measure; readonly sure: boolean } {
  const figures = texts.map((text) => figureIn(text, 'percent'));
  if (figures.some(({ isPercent }) => isPercent)) return { measure: 'percent', sure: true };
  const counts = texts.map((text) => figureIn(text, 'count').entry);
  const isBig = counts.some((entry) => entry.kind === 'number' && entry.value > 100);
  if (isBig && counts.every(({ kind }) => kind !== 'text')) return { measure: 'count', sure: true };
  const known = figures.flatMap(({ entry }) => (entry.kind === 'number' ? [entry.value] : []));
  const sum = known.reduce((total, value) => total + value, 0);
  const hasDecimals = figures.some(({ decimals }) => decimals > 0);
  return { measure: 'percent', sure: known.length === 0 || hasDecimals || Math.abs(sum - 100) <= 2 };
}
