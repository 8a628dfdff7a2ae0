import type { FigureNode, HeadingLevel, TableCell, TableRow } from '../../document/nodes';
import { wordsOf } from '../../words';
import { spaced, stacked, underlined, wrap } from './wrap';

/** Lines under headings by level; the title has `=`. */
export function headingText(text: string, level: HeadingLevel): string {
  return underlined(text, level === 2 ? '-' : level === 3 ? '~' : '.');
}

/** A result in words: finding, wording, sentences, every value in the table's order, base, notes and source. */
export function figureText(figure: FigureNode): string {
  const texts = wordsOf(figure.language).interface.figure;
  return spaced([
    headingText(figure.finding, figure.level),
    wrap(stacked([`${texts.question} ${figure.wording}`, figure.wordingNote])),
    wrap(figure.sentences.join(' ')),
    ...valuesText(figure),
    stacked([wrap(figure.base), ...figure.notes.map((note) => wrap(note)), wrap(figure.source)]),
  ]);
}

/** One list a column: groups have a heading with their base. */
function valuesText(figure: FigureNode): readonly string[] {
  const { columns } = figure.table;
  return columns.map(({ label, base }, column) => {
    const heading = columns.length === 1 ? undefined : wrap(`${base === undefined ? label : `${label} (${base})`}:`);
    return stacked([heading, columnText(figure, column)]);
  });
}

function columnText(figure: FigureNode, column: number): string {
  const { rows, unreported, nets } = figure.table;
  const lines = rows.map((row) => line(row.label, valueText(row.cells[column], figure)));
  if (unreported !== undefined) lines.push(line(unreported.label, unreportedText(unreported.cells[column], figure)));
  if (nets === undefined) return lines.join('\n');
  const sums = nets.rows.map((row: TableRow) => line(row.label, valueText(row.cells[column], figure)));
  return [...lines, wrap(`${nets.heading}:`), ...sums].join('\n');
}

function line(label: string, value: string): string {
  return wrap(`${label}: ${value}`, { first: '- ' });
}

/** "31 procent", as a sentence says it; what is no percentage is said as in the table. */
function valueText(cell: TableCell | undefined, { language, view }: FigureNode): string {
  if (cell?.value.state !== 'known') return cell?.text ?? '';
  return wordsOf(language).amount(cell.value, view);
}

/** "ongeveer 11 procent": it is what the others leave over. */
function unreportedText(cell: TableCell | undefined, figure: FigureNode): string {
  if (cell?.value.state !== 'known' || cell.value.percent === 0) return valueText(cell, figure);
  return wordsOf(figure.language).unreported.running(cell.value.percent, figure.view);
}
