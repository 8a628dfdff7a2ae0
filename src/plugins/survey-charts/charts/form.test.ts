import { describe, expect, test } from '@jest/globals';
import { CHART_FORMS } from '../survey/vocabulary';
import { type ChartShape, chooseForm, fitForms } from './form';

const scale: ChartShape = { kind: 'scale', ordered: true, parts: 4, allKnown: true, complete: true };

describe('the automatic form', () => {
  test.each<[string, Partial<ChartShape>, string]>([
    ['a scale is one bar of 100 percent', {}, 'stacked-bar'],
    ['answers without an order are bars', { kind: 'single-choice', ordered: false }, 'bar'],
    ['several answers are bars', { kind: 'multiple-choice' }, 'bar'],
    ['a hidden value leaves a hole in a whole', { allKnown: false }, 'bar'],
    ['eight points are too many for one bar', { parts: 8 }, 'bar'],
    ['one known answer is a bar', { parts: 1, complete: false }, 'bar'],
  ])('%s', (_, change, form) => {
    expect(chooseForm({ ...scale, ...change })).toMatchObject({ form, fit: true });
  });
});

test('every form is judged, with a reason', () => {
  expect(fitForms(scale).map(({ form }) => form)).toEqual(CHART_FORMS);
  expect(fitForms({ ...scale, ordered: false }).find(({ form }) => form === 'stacked-bar')).toEqual({
    form: 'stacked-bar',
    fit: false,
    reason: 'needs-order',
  });
});
