import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CHART_FORMS, type ChartForm } from '../../survey/vocabulary';
import { CHART_WIDTHS, type Chart, type ChartPart, type ChartWidth } from '../chart';
import { cleanText } from '../text/clean';
import { specOf } from '.';
import { AWKWARD, chart } from './awkward.test-helper';
import { layoutOf, outsideFrame, overlappingTexts, textsOverShapes } from './boxes.test-helper';

const draw = (one: Chart, form: ChartForm, width: ChartWidth) =>
  layoutOf(specOf({ ...one, form }, { width, theme: 'light' }));

const cases = CHART_FORMS.flatMap((form) =>
  CHART_WIDTHS.flatMap((width) => Object.keys(AWKWARD).map((name) => ({ form, width, name }))),
);

const letters = (text: string) => cleanText(text).replaceAll(/\s/g, '');

/** How often each text stands in a list. */
function tally(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(letters(text), (counts.get(letters(text)) ?? 0) + 1);
  return counts;
}

function expectReadable(one: Chart, form: ChartForm, width: ChartWidth): void {
  const layout = draw(one, form, width);
  expect(outsideFrame(layout)).toEqual([]);
  expect(overlappingTexts(layout)).toEqual([]);
  expect(textsOverShapes(layout)).toEqual([]);
  // A wide drawing is shown at 300 px at the least, a narrow one in a page of 320 px: 16 stays 12 or more.
  expect(layout.texts.map(({ size }) => size).filter((size) => size < 16)).toEqual([]);
  const parts = one.series.flatMap((series) => series.parts);
  const shown = layout.texts.map(({ lines }) => lines.join(''));
  const drawn = tally(shown);
  const labels = new Set([...parts, ...one.series].map(({ label }) => letters(label)).filter((label) => label !== ''));
  // Nothing is cut and nothing made up: the texts are the labels and amounts, whole.
  expect([...labels].filter((label) => !drawn.has(label))).toEqual([]);
  const amounts = tally(parts.map(({ text }) => text));
  expect([...amounts].filter(([text, count]) => drawn.get(text) !== count)).toEqual([]);
  expect([...drawn.keys()].filter((text) => !labels.has(text) && !amounts.has(text))).toEqual([]);
}

describe('a drawing', () => {
  test.each(cases)('$form, $width: $name', ({ form, width, name }) => {
    const one = AWKWARD[name];
    if (one === undefined) throw new Error(name);
    expectReadable(one, form, width);
  });

  const word = fc.constantFrom(
    'ja',
    'Zelfstandig',
    'bestuursorgaan',
    'niet',
    'eens/oneens',
    'Weet',
    'hoogopgeleiden,',
    'wél',
    'rijks-',
  );
  const label = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
  const role = fc.constantFrom('substantive', 'substantive', 'neutral', 'dont-know', 'unreported', 'other' as const);
  const pole = fc.constantFrom('positive', 'negative', undefined);
  const part = fc.record({ label, role, pole, weight: fc.integer({ min: 0, max: 400 }) });
  const anyChart = fc.array(part, { minLength: 1, maxLength: 12 }).map((parts) => {
    const sum = parts.reduce((total, { weight }) => total + weight, 0);
    return chart(
      parts.map(({ weight, ...more }, index) => {
        const percent = sum === 0 ? 0 : Math.round((100 * weight) / sum);
        // Texts that differ from each other and from the labels, so that each can be counted.
        return { ...more, label: `${index} ${more.label}`, percent, text: `${percent}%${'\u00a0'.repeat(index % 2)}` };
      }),
    );
  });

  test.each(CHART_FORMS)('%s: any labels and amounts', (form) => {
    fc.assert(
      fc.property(anyChart, fc.constantFrom(...CHART_WIDTHS), (one, width) => expectReadable(one, form, width)),
      { numRuns: 60 },
    );
  });
});

describe('the same facts', () => {
  test.each(CHART_FORMS)('give the same drawing: %s', (form) => {
    for (const one of Object.values(AWKWARD)) {
      const copy: Chart = JSON.parse(JSON.stringify(one));
      const options = { width: 'wide', theme: 'print' } as const;
      expect(JSON.stringify(specOf({ ...copy, form }, options))).toBe(
        JSON.stringify(specOf({ ...one, form }, options)),
      );
    }
  });
});

test('parts of a scale keep their order, and who took no side stands last', () => {
  const one = AWKWARD.unreported;
  if (one === undefined) throw new Error('There is no such chart.');
  const order = (form: ChartForm) =>
    draw(one, form, 'wide')
      .shapes.filter(({ layer, series }) => layer === 'marks' && series !== '')
      .toSorted((a, b) => a.left - b.left || a.top - b.top)
      .map(({ text }) => text);
  const texts = one.series[0]?.parts.map(({ text }: ChartPart) => text) ?? [];
  expect(order('bar')).toEqual(texts);
  expect(order('stacked-bar')).toEqual(texts);
  expect(order('diverging-bar')).toEqual(['18%', '25%', '10%', '31%', '9%', 'ongeveer 7%']);
});
