import { statDecimals } from '../../survey/rounding';
import type { GroupView, QuestionView, ShownValue } from '../../survey/view';
import { amountOf } from './items';
import { noValueOf, type Phrasing } from './phrasing';

/**
 * Every number of the table as "Label: amount." sentences: all respondents first (answers, not reported, nets), then
 * each group under a sentence that names it. Sentences without ": amount" are these headings.
 */
export function allValues(view: QuestionView, phrasing: Phrasing): readonly string[] {
  const groups = view.groupings.flatMap((grouping) => grouping.groups);
  return [
    ...ofGroup(view.total, view, phrasing),
    ...groups.flatMap((group) => [phrasing.groupIntro(group), ...ofGroup(group, view, phrasing)]),
  ];
}

function ofGroup(group: GroupView, view: QuestionView, phrasing: Phrasing): readonly string[] {
  const pair = (label: string, value: ShownValue): string =>
    phrasing.pair(label, valueText(value, group, view, phrasing));
  const nets = group.nets.map((net) => pair(phrasing.netLabel(net), net.value));
  return [
    ...stats(group, view, phrasing),
    ...group.answers.map((answer) => pair(answer.label, answer.value)),
    ...(group.unreported === undefined
      ? []
      : [phrasing.pair(phrasing.unreported.label, about(group.unreported, view, phrasing))]),
    ...(nets.length === 0 ? [] : [`${phrasing.interface.figure.nets}.`, ...nets]),
  ];
}

/** The mean, median and spread of all respondents and of each group, a text a group: no table has a place for them. */
export function statistics(view: QuestionView, phrasing: Phrasing): readonly string[] {
  const groups = [view.total, ...view.groupings.flatMap((grouping) => grouping.groups)];
  return groups.flatMap((group) => {
    const told = stats(group, view, phrasing);
    const intro = group.group === undefined ? [] : [phrasing.groupIntro(group)];
    return told.length === 0 ? [] : [[...intro, ...told].join(' ')];
  });
}

function stats(group: GroupView, view: QuestionView, phrasing: Phrasing): readonly string[] {
  const keys = ['mean', 'median', 'spread'] as const;
  return keys.flatMap((key) => {
    const value = group.stats?.[key];
    return value === undefined
      ? []
      : [phrasing.pair(phrasing.statLabels[key], phrasing.numerals.number(value, statDecimals(view.decimals)))];
  });
}

function about(percent: number, view: QuestionView, phrasing: Phrasing): string {
  return phrasing.unreported.about(phrasing.numerals.percent(percent, view.decimals, 'running'));
}

/** A value in running text; what has no number says why. */
export function valueText(value: ShownValue, group: GroupView, view: QuestionView, phrasing: Phrasing): string {
  if (value.state === 'missing' || value.state === 'suppressed') return phrasing.noValue[noValueOf(value)];
  const amount = amountOf(value, group, view.decimals);
  if (amount === undefined) return phrasing.noValue.missing;
  return amount.type === 'count' ? phrasing.count(amount.count) : phrasing.amount({ ...amount, frequency: undefined });
}
