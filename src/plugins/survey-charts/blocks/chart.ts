import type { Chart, ChartPart, ChartSeries } from '../charts/chart';
import type { FigureNode, TableRow } from '../document/nodes';
import { precisionOf } from '../survey/precision';
import type { AnswerView, GroupView } from '../survey/view';

/** What a figure's drawing needs. Labels and amounts are those of its table, so that the two can't disagree. */
export function chartOf(figure: FigureNode): Chart {
  const { view, table, form, language } = figure;
  const groups = [view.total, ...view.groupings.flatMap((grouping) => grouping.groups)];
  const drawn = form === 'grouped-bar' ? groups : groups.slice(0, 1);
  const series = drawn.map((group, column): ChartSeries => {
    const parts = table.rows.map((row) => partOf(row, column, group, figure));
    const rest = table.unreported === undefined ? [] : [unreportedPart(table.unreported, column)];
    const key = table.columns[column]?.key ?? 'total';
    const label = form === 'grouped-bar' ? (table.columns[column]?.label ?? '') : '';
    return { key, label, parts: [...parts, ...rest] };
  });
  return { form, language, decimals: view.decimals, series };
}

function partOf(row: TableRow, column: number, group: GroupView, figure: FigureNode): ChartPart {
  const cell = row.cells[column];
  const answer = figure.view.total.answers.find(({ key }) => key === row.key);
  return {
    key: row.key,
    label: row.label,
    role: answer?.role ?? 'other',
    pole: answer?.pole,
    percent: cell?.value.state === 'known' ? cell.value.percent : null,
    text: cell?.text ?? '',
    interval: answer === undefined ? undefined : intervalOf(answer, group, figure),
  };
}

/** Only a dot plot shows an interval, and only a probability sample has one. */
function intervalOf(answer: AnswerView, group: GroupView, figure: FigureNode): ChartPart['interval'] {
  const value = group.answers.find(({ key }) => key === answer.key)?.value;
  if (figure.form !== 'dot-interval' || value?.state !== 'known' || group.base.n === 'unknown') return undefined;
  return precisionOf(figure.view.survey.sampleType, value.exact, group.base.n);
}

function unreportedPart(row: TableRow, column: number): ChartPart {
  const cell = row.cells[column];
  return {
    key: row.key,
    label: row.label,
    role: 'unreported',
    percent: cell?.value.state === 'known' ? cell.value.percent : null,
    text: cell?.text ?? '',
  };
}
