import type { FigureNode, TableCell, TableRow } from '../../document/nodes';
import { wordsOf } from '../../words';
import type { Memory } from './memory';
import { type Paragraph, type Part, paragraph, running, sentence } from './script';

/** A result for a voice: finding, question, every value once in the table's order, who answered, notes and source. */
export function figureSpeech(figure: FigureNode, memory: Memory): readonly Paragraph[] {
  const { language } = figure;
  const say = (text: string) => running(text, language);
  return [
    ...paragraph('long', [say(figure.finding)]),
    ...paragraph('medium', [...questionOf(figure), ...sentencesOf(figure).map(say)]),
    ...valuesOf(figure),
    ...paragraph('short', memory.colophon(figure).map(say)),
  ];
}

function questionOf({ language, wording, wordingNote, view }: FigureNode): readonly Part[] {
  const texts = wordsOf(language).interface.speech;
  // "The topic was" says it already; that it is a translation is said too.
  if (view.wording.status === 'paraphrased' && !view.wording.translated) {
    return [running(`${texts.topic} ${wording}`, language)];
  }
  return [running(`${texts.question} ${wording}`, language), running(wordingNote ?? '', language)];
}

/**
 * What an editor wrote, what compares groups, and averages. The other sentences only say values that are said one by one
 * here, and a listener can't skip them.
 */
function sentencesOf({ language, sentences, view, table }: FigureNode): readonly string[] {
  if (table.columns.length > 1 || view.kind === 'number') return sentences;
  const generated = new Set(wordsOf(language).sentences(view));
  return sentences.filter((one) => !generated.has(one));
}

function valuesOf(figure: FigureNode): readonly Paragraph[] {
  const { columns } = figure.table;
  const texts = wordsOf(figure.language).interface.speech;
  return columns.flatMap(({ key, label, base }, column) => {
    const name = key === 'total' ? label : `${texts.group} ${label}`;
    const heading = columns.length === 1 ? texts.answers : base === undefined ? name : `${name}, ${base}`;
    return paragraph('medium', [sentence(heading, figure.language), ...columnOf(figure, column)]);
  });
}

function columnOf(figure: FigureNode, column: number): readonly Part[] {
  const { rows, unreported, nets } = figure.table;
  const pair = (row: TableRow) => {
    const label = row.spoken ?? row.label;
    return sentence(`${label}: ${valueText(row.cells[column], figure)}`, figure.language);
  };
  return [
    ...rows.map(pair),
    // Its cell says "about", which the value alone does not.
    ...(unreported === undefined
      ? []
      : [sentence(`${unreported.label}: ${unreported.cells[column]?.text ?? ''}`, figure.language)]),
    ...(nets === undefined ? [] : [sentence(nets.heading, figure.language), ...nets.rows.map(pair)]),
  ];
}

function valueText(cell: TableCell | undefined, { language, view }: FigureNode): string {
  if (cell?.value.state !== 'known') return cell?.text ?? '';
  return wordsOf(language).amount(cell.value, view);
}
