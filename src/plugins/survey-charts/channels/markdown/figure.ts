import type { RenderContext } from '../../document/article';
import type { FigureNode, FigureTable, TableRow } from '../../document/nodes';
import { wordsOf } from '../../words';
import { headingBlock, spaced, tableBlock, textBlock } from './blocks';
import { escapeText } from './escape';

/** A result: finding, wording, picture, sentences, table, base, notes and source. */
export function figureMarkdown(figure: FigureNode, context: RenderContext): string {
  const texts = wordsOf(figure.language).interface.figure;
  const pictures = context.pictures.get(figure.id);
  return spaced([
    headingBlock(figure.level, escapeText(figure.finding)),
    `**${escapeText(texts.question)}** ${escapeText(figure.wording)}`,
    figure.wordingNote === undefined ? undefined : textBlock(figure.wordingNote),
    pictures === undefined ? undefined : `![${escapeText(figure.altText)}](${pictures.files.png})`,
    textBlock(figure.sentences.join(' ')),
    ...tablesOf(figure.table),
    ...[figure.base, ...figure.notes, figure.source].map(textBlock),
  ]);
}

/** Sums stand in a table of their own: a row of a table can't be a heading. */
function tablesOf({ answerHeading, columns, rows, unreported, nets }: FigureTable): readonly string[] {
  const names = columns.map(({ label, base }) => (base === undefined ? label : `${label} (${base})`));
  const cells = (row: TableRow) => [row.label, ...row.cells.map(({ text }) => text)];
  const answers = unreported === undefined ? rows : [...rows, unreported];
  return [
    tableBlock([answerHeading, ...names], answers.map(cells)),
    ...(nets === undefined ? [] : [tableBlock([nets.heading, ...names], nets.rows.map(cells))]),
  ];
}
