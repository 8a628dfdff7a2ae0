import { EMAIL_MOST_COLUMNS, EMAIL_MOST_ROWS } from '../../document/email-limits';
import type { FigureNode, FigureTable, TableRow } from '../../document/nodes';
import { wordsOf } from '../../words';
import { MARKUP, SITE_ADDRESS } from './markup';
import { textBytes } from './text-bytes';

/** How the newsletter gives the numbers of figures. */
export type ValuesForm = 'tables' | 'sentences';

/** Bytes of a result: its texts, both drawings and every number, as a table or as sentences. `page`: length of the article's address. */
export function figureBytes(node: FigureNode, values: ValuesForm, page: number): number {
  const {
    finding,
    wording,
    wordingNote = '',
    howToRead,
    altText,
    sentences,
    base,
    notes,
    source,
    table,
    key,
    id,
  } = node;
  const picture = SITE_ADDRESS + MARKUP.pictureAddress + key.length;
  return (
    MARKUP.figure +
    MARKUP.drawings +
    2 * (picture + textBytes(altText)) +
    [finding, wording, wordingNote, howToRead, base, source].reduce((sum, text) => sum + textBytes(text), 0) +
    textBytes(sentences.join(' ')) +
    notes.reduce((sum, text) => sum + MARKUP.smallLine + textBytes(text), 0) +
    (isListed(table, values) ? listBytes(node) : tableBytes(table)) +
    page +
    id.length
  );
}

function isListed({ rows, unreported, nets }: FigureTable, values: ValuesForm): boolean {
  const all = rows.length + (unreported ? 1 : 0) + (nets ? nets.rows.length + 1 : 0);
  return values === 'sentences' || all > EMAIL_MOST_ROWS;
}

/** A table of more columns is as many tables as it needs, each with its caption and its answers. */
function tableBytes({ caption, answerHeading, columns, rows, unreported, nets }: FigureTable): number {
  const tables = Math.ceil(columns.length / EMAIL_MOST_COLUMNS);
  const all = [...rows, ...(unreported ? [unreported] : []), ...(nets?.rows ?? [])];
  const each =
    MARKUP.table +
    textBytes(caption) +
    textBytes(answerHeading) +
    (nets ? MARKUP.nets + textBytes(nets.heading) : 0) +
    all.reduce((sum, { label }) => sum + MARKUP.row + textBytes(label), 0);
  const ofColumns = columns.reduce(
    (sum, { label, base }, column) =>
      sum +
      MARKUP.column +
      textBytes(label) +
      (base === undefined ? 0 : MARKUP.columnBase + textBytes(base)) +
      all.reduce((cells, row) => cells + MARKUP.cell + textBytes(row.cells[column]?.text ?? ''), 0),
    0,
  );
  return tables * each + ofColumns;
}

function listBytes({ table, view, language }: FigureNode): number {
  const { columns, rows, unreported, nets } = table;
  const { amount } = wordsOf(language);
  const said = (row: TableRow, column: number) => {
    const cell = row.cells[column];
    return cell?.value.state === 'known' && row !== unreported ? amount(cell.value, view) : (cell?.text ?? '');
  };
  const lines = (of: readonly TableRow[], column: number) =>
    of.reduce((sum, row) => sum + MARKUP.value + textBytes(row.label) + textBytes(said(row, column)), MARKUP.list);
  return columns.reduce((sum, { label, base = '' }, column) => {
    const name = columns.length > 1 ? MARKUP.valuesOf + textBytes(label) + textBytes(base) + 3 : 0;
    const ofNets = nets ? MARKUP.netsListed + textBytes(nets.heading) + lines(nets.rows, column) : 0;
    return sum + name + lines(unreported ? [...rows, unreported] : rows, column) + ofNets;
  }, 0);
}
