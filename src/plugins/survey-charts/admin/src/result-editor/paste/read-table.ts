import type { Language } from '../../../../survey/language';
import { MAX_ITEMS } from '../../../../survey/number-bounds';
import type { Kind } from '../../../../survey/vocabulary';
import type { Entry, Measure } from '../state/entry';
import type { Cells } from './cells-of-text';
import { figureFault, figureIn } from './figure';
import { guessKind, polesOf } from './guess-kind';
import { type HeadedColumn, headedColumns, inferredMeasure } from './headings';
import { type LabelColumns, labelLanguages } from './languages';
import { type Layout, layoutOf } from './layout';
import type { ColumnChoice, PastedAnswer, PastedTable, Remark } from './pasted-table';
import { isBase, isTotal, plainName } from './recognise';
import { checkTotals } from './totals';

export interface ReadOptions {
  readonly kind?: Kind | undefined;
  /** The editor's: that of the first column of answers where no heading says so. */
  readonly language?: Language | undefined;
  /** What the editor said of columns, by their number from 1. */
  readonly choices?: ReadonlyMap<number, ColumnChoice> | undefined;
  /** Names of the groups that the question has. */
  readonly groups?: readonly string[] | undefined;
}

/**
 * Reads a table of answers as people publish it. What is not understood is a fault with its row and column, and never
 * guessed. Total: every text gives a table or faults.
 */
export function readTable(cells: Cells, options: ReadOptions = {}): PastedTable {
  const layout = layoutOf(cells);
  const { answers: rows, base, total, remarks } = sortRows(cells, layout);
  const columns = columnsOf(cells, layout, rows, options);
  const taken = columns.filter(({ index }) => options.choices?.get(index + 1) !== 'skip');
  const columnsOfLabels = [layout.labels, ...layout.otherLabels].flatMap((column) => column ?? []);
  const languages = labelLanguages(cells, layout.headings, columnsOfLabels, options.language ?? 'nl');
  const body = bodyOf(cells, layout, rows, taken, languages);
  const figures = taken.map((column) => withBase(column, cells, [base, total]));
  const totals = total === undefined ? undefined : checkTotals(cells, total, figures, body.answers, options.kind);
  const structure = structureFaults(layout, rows, taken, options);
  const guessed = columns
    .filter(({ index, sure }) => !sure && options.choices?.get(index + 1) === undefined)
    .map(({ index }): Remark => ({ code: 'measure-guessed', column: index + 1 }));
  const languageGuessed: readonly Remark[] = languages.guessed ? [{ code: 'languages-guessed' }] : [];
  const empty: readonly Remark[] = rows.length > 0 && taken.length === 0 ? [{ code: 'no-figures' }] : [];
  return {
    columns: figures.map(({ index, grouping, group, measure, base: n }) => ({
      column: index + 1,
      grouping,
      group,
      measure,
      base: n,
    })),
    answers: body.answers,
    language: languages.first,
    kind: guessKind({
      poles: body.answers.map(({ pole }) => pole),
      percentages: percentagesOf(figures, body.answers),
      decimals: body.decimals,
    }),
    decimals: body.decimals,
    totalHolds: totals === undefined ? undefined : totals.length === 0,
    faults: [...structure, ...body.faults, ...sharesOfOne(figures, body.answers)],
    remarks: [...layout.remarks, ...remarks, ...languageGuessed, ...guessed, ...(totals ?? []), ...empty],
  };
}

interface ReadColumn extends HeadedColumn {
  readonly measure: Measure;
  readonly sure: boolean;
}

interface SortedRows {
  readonly answers: readonly number[];
  readonly base: number | undefined;
  readonly total: number | undefined;
  readonly remarks: readonly Remark[];
}

/** Answers, the row of the base, the row of totals, and what has no figures: a source, a heading between answers. */
function sortRows(cells: Cells, { labels, figures, body }: Layout): SortedRows {
  const label = (row: number) => (labels === undefined ? '' : (cells[row]?.[labels] ?? ''));
  const hasFigures = (row: number) => figures.length === 0 || figures.some((column) => cells[row]?.[column] !== '');
  const skipped = body.filter((row) => !hasFigures(row));
  const rest = body.filter(hasFigures);
  const base = rest.find((row) => isBase(label(row)));
  const total = rest.find((row) => isTotal(label(row)));
  return {
    answers: rest.filter((row) => row !== base && row !== total),
    base,
    total,
    remarks: skipped.map((row): Remark => ({ code: 'row-skipped', row: row + 1, text: label(row) })),
  };
}

function columnsOf(
  cells: Cells,
  layout: Layout,
  rows: readonly number[],
  { choices, groups = [] }: ReadOptions,
): readonly ReadColumn[] {
  const headed = headedColumns(cells, layout);
  return headed.map((column) => {
    const choice = choices?.get(column.index + 1);
    const inferred = inferredMeasure(rows.map((row) => cells[row]?.[column.index] ?? ''));
    const chosen = choice === undefined || choice === 'skip' ? column.measure : choice;
    const isKnownGroup = groups.some((name) => plainName(name) === plainName(column.group));
    // One column of figures is everybody's, whatever its heading calls them ("2026").
    const group = headed.length === 1 && !isKnownGroup ? '' : column.group;
    return { ...column, group, measure: chosen ?? inferred.measure, sure: chosen !== undefined || inferred.sure };
  });
}

/** The number of people: a row says it, the heading does ("n = 512"), or the total row below percentages. */
function withBase(column: ReadColumn, cells: Cells, rows: readonly (number | undefined)[]): ReadColumn {
  if (column.base !== undefined) return column;
  const found = rows
    .map((row) => figureIn(row === undefined ? '' : (cells[row]?.[column.index] ?? ''), 'count').entry)
    .flatMap((entry, place) => (entry.kind === 'number' && (place === 0 || entry.value > 100) ? [entry.value] : []))[0];
  return column.measure === 'count' && rows[0] === undefined ? column : { ...column, base: found };
}

interface Body {
  readonly answers: readonly PastedAnswer[];
  readonly decimals: number;
  readonly faults: readonly Remark[];
}

function bodyOf(
  cells: Cells,
  { labels }: Layout,
  rows: readonly number[],
  columns: readonly ReadColumn[],
  { others }: LabelColumns,
): Body {
  const faults: Remark[] = [];
  let decimals = 0;
  const seen = new Set<string>();
  const labelAt = (row: number) => (labels === undefined ? '' : (cells[row]?.[labels] ?? ''));
  const poles = polesOf(rows.map(labelAt));
  const answers = rows.map((row, place): PastedAnswer => {
    const label = labelAt(row);
    const name = plainName(label);
    if (labels !== undefined && name === '') faults.push({ code: 'no-label', row: row + 1 });
    if (name !== '' && seen.has(name)) faults.push({ code: 'answer-twice', row: row + 1, text: label });
    seen.add(name);
    const entries = columns.map(({ index, measure }): Entry => {
      const text = cells[row]?.[index] ?? '';
      const figure = figureIn(text, measure);
      if (measure === 'percent') decimals = Math.max(decimals, figure.decimals);
      if (figure.entry.kind === 'text') {
        faults.push({ code: figureFault(text, measure), row: row + 1, column: index + 1, text });
      }
      return figure.entry;
    });
    const named = others.flatMap(([language, column]): (readonly [Language, string])[] => {
      const text = cells[row]?.[column] ?? '';
      return text === '' ? [] : [[language, text]];
    });
    return { row: row + 1, label, others: named, pole: poles[place], entries };
  });
  return { answers, decimals, faults };
}

/** Everybody's percentages, of all answers. */
function percentagesOf(
  columns: readonly ReadColumn[],
  answers: readonly PastedAnswer[],
): readonly number[] | undefined {
  const place = columns.findIndex(({ group, measure }) => group === '' && measure === 'percent');
  const found = answers.flatMap(({ entries }) => {
    const entry = entries[place];
    return entry?.kind === 'number' ? [entry.value] : [];
  });
  return place >= 0 && found.length === answers.length ? found : undefined;
}

/** A spreadsheet keeps 18% as 0.18, and may copy it so: as percentages they would all be below one. */
function sharesOfOne(columns: readonly ReadColumn[], answers: readonly PastedAnswer[]): readonly Remark[] {
  return columns.flatMap(({ index, measure }, place) => {
    const values = answers.flatMap(({ entries }) => {
      const entry = entries[place];
      return entry?.kind === 'number' ? [entry.value] : [];
    });
    const sum = values.reduce((all, value) => all + value, 0);
    const isOne = values.length > 1 && Math.abs(sum - 1) <= 0.02 && values.some((value) => !Number.isInteger(value));
    return measure === 'percent' && isOne ? [{ code: 'shares-of-one' as const, column: index + 1 }] : [];
  });
}

/** What is wrong with the table as a whole. */
function structureFaults(
  { labels, headings }: Layout,
  rows: readonly number[],
  columns: readonly ReadColumn[],
  { kind }: ReadOptions,
): readonly Remark[] {
  if (rows.length === 0) return [{ code: 'nothing' }];
  const faults: Remark[] = rows.length > MAX_ITEMS ? [{ code: 'too-many', text: String(MAX_ITEMS) }] : [];
  if (labels === undefined) return faults;
  const seen = new Set<string>();
  for (const column of columns) {
    const name = [plainName(column.grouping), plainName(column.group), column.measure].join('\u0000');
    if (seen.has(name)) {
      faults.push({
        code: headings.length === 0 ? 'no-headings' : 'column-twice',
        column: column.index + 1,
        text: column.group,
      });
    }
    seen.add(name);
  }
  return kind === 'number' ? [{ code: 'nothing' }] : faults;
}
