import type { FigureTable, TableCell, TableColumn, TableRow } from '../document/nodes';
import type { GroupView, NetView, QuestionView, ShownValue } from '../survey/view';
import type { Words } from '../words/words';

/** Every number of a question: a row an answer, a column for everyone and one a group, the nets by themselves. */
export function tableOf(view: QuestionView, words: Words): FigureTable {
  const groups = [view.total, ...view.groupings.flatMap((grouping) => grouping.groups)];
  const texts = words.interface.figure;
  const cell = (value: ShownValue): TableCell => ({ value, text: words.cell(value, view) });
  const rows = view.total.answers.map(
    ({ key, label, spoken }): TableRow => ({
      key,
      label,
      spoken,
      cells: groups.map((group) => cell(shownIn(group.answers, key))),
    }),
  );
  return {
    caption: view.wording.text,
    answerHeading: texts.answer,
    columns: groups.map((group) => columnOf(group, groups.length > 1, words)),
    rows,
    unreported: unreportedRow(groups, view, words),
    nets: netRows(view.total.nets, groups, cell, words),
  };
}

function columnOf(group: GroupView, compared: boolean, words: Words): TableColumn {
  const key = group.group === undefined ? 'total' : `${group.group.grouping}/${group.group.key}`;
  // Alone, the base stands under the table; beside others each column has its own (no percentage without its base).
  if (!compared) return { key, label: words.interface.figure.percentage };
  return { key, label: words.groupHeading(group), base: words.groupBase(group) };
}

function netRows(
  nets: readonly NetView[],
  groups: readonly GroupView[],
  cell: (value: ShownValue) => TableCell,
  words: Words,
): FigureTable['nets'] {
  if (nets.length === 0) return undefined;
  const rows = nets.map((net) => ({
    key: net.key,
    label: words.netLabel(net),
    cells: groups.map((group) => cell(shownIn(group.nets, net.key))),
  }));
  return { heading: words.interface.figure.nets, rows };
}

/** What the source did not report, marked: absent where nothing is missing in any column. */
function unreportedRow(groups: readonly GroupView[], view: QuestionView, words: Words): TableRow | undefined {
  if (groups.every((group) => group.unreported === undefined)) return undefined;
  const { label, cell } = words.unreported;
  const shown = (value: ShownValue): TableCell => ({ value, text: words.cell(value, view) });
  const cells = groups.map((group): TableCell => {
    const percent = group.unreported;
    const hidden = group.answers.find(({ value }) => value.state === 'suppressed')?.value;
    if (percent === undefined && hidden !== undefined) return shown(hidden);
    if (percent === undefined) return shown({ state: 'known', percent: 0, exact: 0 });
    return { value: { state: 'known', percent, exact: percent }, text: cell(percent, view) };
  });
  return { key: 'unreported', label, cells };
}

function shownIn(values: readonly { readonly key: string; readonly value: ShownValue }[], key: string): ShownValue {
  return values.find((one) => one.key === key)?.value ?? { state: 'missing' };
}
