import type { FigureNode, TableCell, TableRow } from '../../document/nodes';
import type { Language } from '../../survey/language';
import type { GroupView } from '../../survey/view';
import { wordsOf } from '../../words';
import type { Words } from '../../words/words';

/** How a spreadsheet of that language expects it: a comma can't be both the decimal mark and the separator. */
const MARKS: Readonly<Record<Language, { readonly separator: string; readonly decimal: string }>> = {
  nl: { separator: ';', decimal: ',' },
  en: { separator: ',', decimal: '.' },
};

/** Tells Excel that what follows is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a row is, the same word in every language: for programmes. */
type RowType = 'answer' | 'unreported' | 'net' | 'base' | 'question' | 'note' | 'source';

export interface CsvOptions {
  /** With lines that say what the figures are of: question, base, notes and source. */
  readonly provenance?: boolean | undefined;
}

/**
 * A figure's table as RFC 4180: a row an answer, then what was not reported, the nets and the bases; for each column
 * the percentage (0–100, as shown) and the number of people. What has no number says why in the column of percentages.
 */
export function figureCsv(figure: FigureNode, { provenance = false }: CsvOptions = {}): string {
  const { language, table } = figure;
  const { separator } = MARKS[language];
  const rows = [
    header(figure),
    ...table.rows.map((row) => valueRow('answer', row, figure)),
    ...(table.unreported === undefined ? [] : [valueRow('unreported', table.unreported, figure)]),
    ...(table.nets?.rows ?? []).map((row) => valueRow('net', row, figure)),
    baseRow(figure),
    ...(provenance ? provenanceRows(figure) : []),
  ];
  const lines = rows.map((cells) => cells.map((cell) => quoted(cell, separator)).join(separator));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function header({ language, table }: FigureNode): readonly string[] {
  const texts = wordsOf(language).interface.figure;
  const headings = table.columns.flatMap(({ label }) =>
    table.columns.length === 1
      ? [texts.percentage, texts.count]
      : [`${safe(label)}: ${texts.percentage}`, `${safe(label)}: ${texts.count}`],
  );
  return ['type', 'key', safe(table.answerHeading), ...headings];
}

function valueRow(type: RowType, row: TableRow, { language, view }: FigureNode): readonly string[] {
  const cells = row.cells.flatMap((cell) => [percentOf(cell, view.decimals, language), countOf(cell)]);
  return [type, row.key, safe(row.label), ...cells];
}

function percentOf({ value, text }: TableCell, decimals: number, language: Language): string {
  switch (value.state) {
    case 'known':
      return value.percent.toFixed(decimals).replace('.', MARKS[language].decimal);
    case 'counted':
      return '';
    case 'missing':
    case 'suppressed':
      return safe(text);
  }
}

function countOf({ value }: TableCell): string {
  if (value.state !== 'known' && value.state !== 'counted') return '';
  return value.count === undefined ? '' : String(value.count);
}

/** No percentage leaves without its base. */
function baseRow({ language, view }: FigureNode): readonly string[] {
  const words = wordsOf(language);
  const groups = [view.total, ...view.groupings.flatMap((grouping) => grouping.groups)];
  const cells = groups.flatMap((group) => ['', baseOf(group, words)]);
  return ['base', '', safe(view.total.base.who), ...cells];
}

/** One text a line, in the column of the answers; the other columns are empty, so that every line has as many. */
function provenanceRows({
  wording,
  wordingNote,
  base,
  notes,
  source,
  table,
}: FigureNode): readonly (readonly string[])[] {
  const empty = table.columns.flatMap(() => ['', '']);
  const row = (type: RowType, text: string) => [type, '', safe(text), ...empty];
  const about = [...(wordingNote === undefined ? [] : [wordingNote]), base, ...notes];
  return [row('question', wording), ...about.map((text) => row('note', text)), row('source', source)];
}

function baseOf(group: GroupView, words: Words): string {
  const { n, size } = group.base;
  return n === 'unknown' || size === 'hidden' ? safe(words.groupBase(group)) : String(n);
}

/** A text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, "CSV Injection"). */
function safe(text: string): string {
  return /^\s*[=+\-@＝＋－＠\t\r]/u.test(text) ? `'${text}` : text;
}

function quoted(cell: string, separator: string): string {
  return cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
