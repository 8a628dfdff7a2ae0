import type { Language } from '../survey/language';
import { precisionOf } from '../survey/precision';
import type { AnswerView, GroupView, QuestionView, ShownValue } from '../survey/view';
import type { ChartForm, Palette } from '../survey/vocabulary';
import type { Chart, ChartPart, ChartSeries } from './chart';
import { comparedGrouping } from './compared-grouping';

/**
 * What a chart is made of: a figure node is one, without charts knowing the document. Labels and amounts are those of
 * its table, so that drawing and table can't disagree.
 */
export interface ChartSource {
  readonly form: ChartForm;
  readonly language: Language;
  readonly palette?: Palette | undefined;
  readonly view: QuestionView;
  readonly table: {
    /** The first is of all respondents, the others of the groups in the view's order. */
    readonly columns: readonly { readonly key: string; readonly label: string }[];
    readonly rows: readonly SourceRow[];
    readonly unreported?: SourceRow | undefined;
  };
}

interface SourceRow {
  readonly key: string;
  readonly label: string;
  readonly cells: readonly { readonly value: ShownValue; readonly text: string }[];
}

/** What the drawing of a figure needs, as plain data. */
export function chartOf(source: ChartSource): Chart {
  const { view, table, form, language, palette } = source;
  const groups = [view.total, ...view.groupings.flatMap((grouping) => grouping.groups)];
  const drawn = drawnGroups(form, view);
  const compared = drawn.length > 1;
  const series = drawn.map((group): ChartSeries => {
    const column = groups.indexOf(group);
    const { key, label } = table.columns[column] ?? { key: 'total', label: '' };
    const parts = table.rows.map((row) => answerPart(row, column, group, source));
    const rest = table.unreported === undefined ? [] : [partOf(table.unreported, column, 'unreported')];
    return { key, label: compared ? label : '', parts: [...parts, ...rest] };
  });
  return { form, language, palette, decimals: view.decimals, series };
}

/** All respondents, and with them the groups that this form holds against each other. */
function drawnGroups(form: ChartForm, view: QuestionView): readonly GroupView[] {
  const groups = comparedGrouping(view)?.groups ?? [];
  if (form === 'grouped-bar') return [view.total, ...groups];
  // A hidden part would leave a bar whose middle can't be found.
  const isWhole = groups.every(({ answers }) => answers.every(({ value }) => value.state === 'known'));
  return form === 'diverging-bar' && isWhole ? [view.total, ...groups] : [view.total];
}

function answerPart(row: SourceRow, column: number, group: GroupView, source: ChartSource): ChartPart {
  const answer = group.answers.find(({ key }) => key === row.key);
  const part = partOf(row, column, answer?.role ?? 'other');
  if (answer === undefined) return part;
  return { ...part, pole: answer.pole, interval: intervalOf(answer, group, source) };
}

function partOf(row: SourceRow, column: number, role: ChartPart['role']): ChartPart {
  const cell = row.cells[column];
  const percent = cell?.value.state === 'known' ? cell.value.percent : null;
  return { key: row.key, label: row.label, role, percent, text: cell?.text ?? '' };
}

/** Only a dot plot shows an interval, and only a probability sample has one. */
function intervalOf({ value }: AnswerView, { base }: GroupView, { form, view }: ChartSource): ChartPart['interval'] {
  if (form !== 'dot-interval' || value.state !== 'known' || base.n === 'unknown') return undefined;
  return precisionOf(view.survey.sampleType, value.exact, base.n);
}
