import { describe, expect, test } from '@jest/globals';
import { CHART_WIDTHS } from '../charts/chart';
import { chartOf } from '../charts/chart-of';
import { fitForms } from '../charts/form';
import { shapeOf } from '../charts/shape';
import { specOf } from '../charts/spec';
import { layoutOf, outsideFrame, overlappingTexts, textsOverShapes } from '../charts/spec/boxes.test-helper';
import type { FigureNode } from '../document/nodes';
import { LANGUAGES, type Language } from '../survey/language';
import { CHART_FORMS, type ChartForm, type FormReason } from '../survey/vocabulary';
import { wordsOf } from '../words';
import { EXAMPLE_RESULTS, exampleContext, exampleFacts } from './example-questions';
import { figureOf } from './figure';

function figure(key: string, language: Language, form: ChartForm | 'automatic' = 'automatic'): FigureNode {
  const facts = exampleFacts(key, language);
  const node = facts && figureOf(facts, { form, origin: [] }, exampleContext(language));
  if (node?.type !== 'figure') throw new Error(`No figure of ${key}.`);
  return node;
}

const keys = Object.keys(EXAMPLE_RESULTS).filter((key) => !key.startsWith('draft-'));
const fit = (node: FigureNode) => fitForms(shapeOf(node.view)).filter((one) => one.fit);

const drawings = keys.flatMap((key) =>
  LANGUAGES.flatMap((language) => fit(figure(key, language)).map(({ form }) => ({ key, language, form }))),
);

describe('every form that is fit for an example', () => {
  test.each(drawings)('$form of $key in $language can be read', ({ key, language, form }) => {
    const node = figure(key, language, form);
    expect(node.form).toBe(form);
    const chart = chartOf(node);
    for (const width of CHART_WIDTHS) {
      const layout = layoutOf(specOf(chart, { width, theme: 'light' }));
      expect(outsideFrame(layout)).toEqual([]);
      expect(overlappingTexts(layout)).toEqual([]);
      expect(textsOverShapes(layout)).toEqual([]);
      const shown = layout.texts.map(({ lines }) => lines.join('').replaceAll(/\s/g, ''));
      for (const { parts } of chart.series) {
        for (const { text } of parts) expect(shown).toContain(text.replaceAll(/\s/g, ''));
      }
    }
  });

  test('is named rightly: in the alternative text, and in how to read it', () => {
    for (const { key, language, form } of drawings) {
      const { altText, howToRead } = figure(key, language, form);
      expect([form, altText]).toEqual([form, expect.stringMatching(NAMES[language][form])]);
      expect([form, howToRead]).toEqual([form, expect.stringMatching(READING[language][form])]);
    }
  });

  test('is one of all forms: there is an example for each', () => {
    expect([...new Set(drawings.map(({ form }) => form))].sort()).toEqual([...CHART_FORMS].sort());
  });
});

test.each<[string, ChartForm, RegExp]>([
  ['employer', 'bar', /vaker/],
  ['information', 'stacked-bar', /100 procent/],
  ['agreement', 'stacked-bar', /100 procent/],
  ['small-share', 'icons-100', /klein deel/],
  ['by-age', 'grouped-bar', /verschillen/],
  ['reclining', 'stacked-bar', /100 procent/],
  ['longest-labels', 'bar', /vaker/],
  ['number', 'bar', /vaker/],
  ['two-parts', 'bar', /vaker/],
])('%s is drawn as %s by itself, with the reason', (key, form, reason) => {
  const node = figure(key, 'nl');
  expect(node.form).toBe(form);
  expect(node.formReason).toMatch(reason);
  expect(figure(key, 'en').form).toBe(form);
});

test.each<[string, ChartForm, FormReason]>([
  ['information', 'dot-interval', 'needs-random-sample'],
  ['information', 'grouped-bar', 'needs-groups'],
  ['information', 'icons-10', 'needs-one-share'],
  ['missing', 'dot-interval', 'needs-base'],
  ['missing', 'icons-100', 'something-hidden'],
  ['margins', 'stacked-bar', 'needs-order'],
  ['margins', 'diverging-bar', 'needs-two-sides'],
  ['films', 'donut', 'several-answers'],
  ['number', 'stacked-bar', 'classes-of-a-number'],
  ['longest-labels', 'donut', 'labels-too-long'],
  ['zero', 'donut', 'part-too-small'],
  ['counter', 'donut', 'needs-all-parts'],
  ['twelve-answers', 'donut', 'too-many-parts'],
])('%s is no %s: %s', (key, form, reason) => {
  expect(fitForms(shapeOf(figure(key, 'nl').view)).find((one) => one.form === form)).toEqual({
    form,
    fit: false,
    reason,
  });
});

test('weighted figures have no margin to draw', () => {
  const { view } = figure('margins', 'nl');
  expect(shapeOf(view).margin).toBe('known');
  expect(shapeOf({ ...view, weighted: true }).margin).toBe('weighted');
});

test.each(LANGUAGES)('each form that is not fit has a reason in %s', (language) => {
  const words = wordsOf(language);
  const unfit = keys.flatMap((key) => fitForms(shapeOf(figure(key, language).view)).filter((one) => !one.fit));
  expect(new Set(unfit.map(({ reason }) => words.formReason(reason))).size).toBeGreaterThan(8);
  for (const { reason } of unfit) expect(words.formReason(reason)).toMatch(/^\p{Lu}.+\.$/u);
});

const NAMES: Readonly<Record<Language, Readonly<Record<ChartForm, RegExp>>>> = {
  nl: {
    bar: /^Staafdiagram: /,
    'stacked-bar': /^Gestapelde balk: /,
    'diverging-bar': /^Balk met twee kanten: /,
    'icons-10': /^Tien figuurtjes: /,
    'icons-100': /^Honderd figuurtjes: /,
    'grouped-bar': /^Staafdiagram per groep: /,
    donut: /^Ringdiagram: /,
    'dot-interval': /^Stippen met marge: /,
  },
  en: {
    bar: /^Bar chart: /,
    'stacked-bar': /^Stacked bar: /,
    'diverging-bar': /^Bar with two sides: /,
    'icons-10': /^Ten figures of people: /,
    'icons-100': /^One hundred figures of people: /,
    'grouped-bar': /^Bar chart by group: /,
    donut: /^Ring chart: /,
    'dot-interval': /^Dots with a margin: /,
  },
};

const READING: Readonly<Record<Language, Readonly<Record<ChartForm, RegExp>>>> = {
  nl: {
    bar: /langer de balk/,
    'stacked-bar': /hele balk/,
    'diverging-bar': /Links .* negatieve .* rechts de positieve/,
    'icons-10': /figuurtje .* 10 mensen/,
    'icons-100': /figuurtje .* 100 mensen/,
    'grouped-bar': /elke groep een balk/,
    donut: /hele ring/,
    'dot-interval': /stip .* lijn/,
  },
  en: {
    bar: /longer the bar/,
    'stacked-bar': /whole bar/,
    'diverging-bar': /Negative .* left, positive .* right/,
    'icons-10': /figure .* 10 people/,
    'icons-100': /figure .* 100 people/,
    'grouped-bar': /each group has a bar/,
    donut: /whole ring/,
    'dot-interval': /dot .* line/,
  },
};
