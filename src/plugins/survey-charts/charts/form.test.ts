import { describe, expect, test } from '@jest/globals';
import { CHART_FORMS, type ChartForm, type Pole, type Role } from '../survey/vocabulary';
import { chooseForm, fitForms } from './form';
import type { ChartShape, ShapePart } from './shape';

const part = (percent: number | null, role: Role | 'unreported' = 'substantive', pole?: Pole): ShapePart => {
  return { percent, role, pole };
};
const agree = part(31, 'substantive', 'positive');
const between = part(35, 'neutral');
const disagree = part(18, 'substantive', 'negative');
const dontKnow = part(16, 'dont-know');

const scale: ChartShape = {
  kind: 'scale',
  ordered: true,
  parts: [agree, between, disagree, dontKnow],
  complete: true,
  longestLabel: 12,
  groups: 'none',
  groupBars: 4,
  groupsDiffer: false,
  margin: 'no-random-sample',
};
const choice: Partial<ChartShape> = { kind: 'single-choice', ordered: false };
const yesNo = (yes: number, ...more: ShapePart[]): Partial<ChartShape> => {
  const rest = more.reduce((sum, { percent }) => sum - (percent ?? 0), 100 - yes);
  return { ...choice, parts: [part(yes), part(rest), ...more] };
};
const eight = Array.from({ length: 8 }, () => part(12.5));
const groups: Partial<ChartShape> = { groups: 'comparable', groupBars: 16 };

describe('the automatic form', () => {
  test.each<[string, Partial<ChartShape>, ChartForm]>([
    ['a scale is one bar of 100 percent', {}, 'stacked-bar'],
    ['a scale with labels too long to stand at its parts is bars', { longestLabel: 41 }, 'bar'],
    ['answers without an order are bars', choice, 'bar'],
    ['several answers are bars', { kind: 'multiple-choice' }, 'bar'],
    ['a hidden value leaves a hole in a whole', { parts: [agree, between, part(null)] }, 'bar'],
    ['eight points are too many for one bar', { parts: eight }, 'bar'],
    ['one known answer is a bar', { parts: [part(74), part(26, 'unreported')], complete: false }, 'bar'],
    ['a small share is figures of people', yesNo(4), 'icons-100'],
    ['a small share is so whichever answer it is', yesNo(97), 'icons-100'],
    [
      'a small share of the only known answer',
      { parts: [part(3), part(97, 'unreported')], complete: false },
      'icons-100',
    ],
    ['nobody is no share', yesNo(0), 'bar'],
    ['one in ten is not small', yesNo(10), 'bar'],
    ['a small share of three answers is a bar', { ...choice, parts: [part(4), part(50), part(46)] }, 'bar'],
    ['groups that differ much are bars by group', { ...groups, groupsDiffer: true }, 'grouped-bar'],
    ['groups that hardly differ stay in the table', groups, 'stacked-bar'],
    ['classes of a number are bars, however groups differ', { ...groups, groupsDiffer: true, kind: 'number' }, 'bar'],
    ['too many groups stay in the table', { ...groups, groupBars: 31, groupsDiffer: true }, 'stacked-bar'],
  ])('%s', (_, change, form) => {
    expect(chooseForm({ ...scale, ...change })).toMatchObject({ form, fit: true });
  });
});

describe('every form is judged, with a reason', () => {
  test('in the order of the forms', () => {
    expect(fitForms(scale).map(({ form }) => form)).toEqual(CHART_FORMS);
  });

  test.each<[ChartForm, string, Partial<ChartShape>]>([
    ['stacked-bar', 'needs-order', { ordered: false }],
    ['stacked-bar', 'several-answers', { kind: 'multiple-choice' }],
    ['stacked-bar', 'classes-of-a-number', { kind: 'number' }],
    ['stacked-bar', 'something-hidden', { parts: [agree, between, part(null)] }],
    ['stacked-bar', 'too-few-parts', { parts: [agree, disagree] }],
    ['stacked-bar', 'too-many-parts', { parts: eight }],
    ['diverging-bar', 'needs-two-sides', { kind: 'single-choice' }],
    ['diverging-bar', 'needs-two-sides', { parts: [agree, between, dontKnow] }],
    ['diverging-bar', 'needs-two-sides', { parts: [agree, part(35), disagree] }],
    ['diverging-bar', 'needs-all-parts', { complete: false }],
    ['diverging-bar', 'something-hidden', { parts: [agree, disagree, part(null, 'dont-know')] }],
    ['icons-10', 'needs-one-share', {}],
    ['icons-10', 'no-round-number', yesNo(36)],
    ['icons-10', 'no-round-number', yesNo(4)],
    ['icons-10', 'no-round-number', yesNo(69, part(2, 'dont-know'))],
    ['icons-100', 'no-round-number', yesNo(0.4)],
    ['icons-100', 'no-round-number', yesNo(100)],
    ['icons-100', 'several-answers', { ...yesNo(40), kind: 'multiple-choice' }],
    ['grouped-bar', 'needs-groups', {}],
    ['grouped-bar', 'groups-not-comparable', { groups: 'not-comparable' }],
    ['grouped-bar', 'too-many-bars', { groups: 'comparable', groupBars: 31 }],
    ['donut', 'too-many-parts', {}],
    ['donut', 'too-few-parts', { parts: [part(100)] }],
    ['donut', 'part-too-small', yesNo(99)],
    ['donut', 'needs-all-parts', { ...yesNo(40), complete: false }],
    ['donut', 'labels-too-long', { ...yesNo(40), longestLabel: 41 }],
    ['dot-interval', 'needs-random-sample', {}],
    ['dot-interval', 'needs-base', { margin: 'unknown-base' }],
    ['dot-interval', 'is-weighted', { margin: 'weighted' }],
    ['dot-interval', 'something-hidden', { margin: 'known', parts: [part(null), part(null)] }],
  ])('%s is not fit: %s', (form, reason, change) => {
    expect(fitForms({ ...scale, ...change }).find((one) => one.form === form)).toEqual({ form, fit: false, reason });
  });

  test.each<[ChartForm, string, Partial<ChartShape>]>([
    ['bar', 'compares-answers', { parts: [] }],
    ['stacked-bar', 'parts-of-a-whole', {}],
    ['diverging-bar', 'two-sides', {}],
    ['icons-10', 'some-of-ten', yesNo(41)],
    ['icons-10', 'some-of-ten', yesNo(60, part(10, 'dont-know'))],
    ['icons-100', 'some-of-hundred', yesNo(41)],
    ['icons-100', 'small-share', yesNo(4)],
    ['grouped-bar', 'compares-groups', { groups: 'comparable', groupBars: 30 }],
    ['donut', 'few-parts', yesNo(41)],
    ['donut', 'few-parts', { ...yesNo(41), longestLabel: 40 }],
    ['dot-interval', 'has-margin', { margin: 'known' }],
  ])('%s is fit: %s', (form, reason, change) => {
    expect(fitForms({ ...scale, ...change }).find((one) => one.form === form)).toEqual({ form, fit: true, reason });
  });
});
