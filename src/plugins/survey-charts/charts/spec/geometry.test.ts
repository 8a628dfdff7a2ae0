import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ChartForm, Pole } from '../../survey/vocabulary';
import { CHART_WIDTHS, type Chart, type ChartPart, type ChartWidth } from '../chart';
import { specOf } from '.';
import { AWKWARD, chart, series } from './awkward.test-helper';
import { layoutOf, type Shape } from './boxes.test-helper';

/** Pixels of rounding: places have two decimals. */
const PIXEL = 0.03;

function shapesOf(one: Chart, form: ChartForm, width: ChartWidth, layer: string): readonly Shape[] {
  const { shapes } = layoutOf(specOf({ ...one, form }, { width, theme: 'light' }));
  // Samples in a key belong to no series.
  return shapes.filter((shape) => shape.layer === layer && shape.series !== '');
}

const named = (name: string): Chart => {
  const found = AWKWARD[name];
  if (found === undefined) throw new Error(`There is no chart "${name}".`);
  return found;
};

const widths = fc.constantFrom(...CHART_WIDTHS);
/** Whole percentages that add up to 100. */
const whole = (most: number, least = 1) =>
  fc.array(fc.integer({ min: 0, max: 300 }), { minLength: least, maxLength: most }).map((weights) => {
    const sum = weights.reduce((total, weight) => total + weight, 0);
    const cuts = weights.map((_, index) =>
      sum === 0 ? 0 : Math.round((100 * weights.slice(0, index + 1).reduce((a, b) => a + b, 0)) / sum),
    );
    return cuts.map((cut, index) => cut - (cuts[index - 1] ?? 0));
  });

const POLES: readonly (Pole | undefined)[] = ['negative', 'negative', undefined, 'positive', 'positive'];
/** A scale of five points and "don't know". */
const scaleParts = (percents: readonly number[]) =>
  percents.map((percent, index): Partial<ChartPart> & { percent: number } => {
    if (index === 5) return { percent, role: 'dont-know' };
    return { percent, pole: POLES[index], role: POLES[index] === undefined ? 'neutral' : 'substantive' };
  });
const scales = fc
  .array(fc.tuple(whole(6, 6)), { minLength: 1, maxLength: 4 })
  .map((rows) =>
    chart([], { series: rows.map(([percents], row) => series(`group-${row}`, `Groep ${row}`, scaleParts(percents))) }),
  );

describe('bars', () => {
  test.each(['bar', 'grouped-bar'] as const)('%s: each is as long as its share, from zero', (form) => {
    fc.assert(
      fc.property(scales, widths, (one, width) => {
        const marks = shapesOf(one, form, width, 'marks');
        const tracks = layoutOf(specOf({ ...one, form }, { width, theme: 'light' })).shapes.filter(
          ({ layer }) => layer === 'tracks',
        );
        expect(marks).toHaveLength(one.series.reduce((sum, { parts }) => sum + parts.length, 0));
        for (const { left, right, percent } of marks) {
          const track = tracks[0];
          if (track === undefined) throw new Error('A bar has no track.');
          expect(left).toBeCloseTo(track.left, 5);
          expect(right - left).toBeCloseTo(((track.right - track.left) * (percent ?? 0)) / 100, 1);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('by group hold the groups against each other under each answer, the total first', () => {
    const marks = shapesOf(named('groups'), 'grouped-bar', 'wide', 'marks').toSorted((a, b) => a.top - b.top);
    expect(marks.slice(0, 6).map(({ label, text, tone }) => [label, text, tone])).toEqual([
      ['Helemaal eens', '31%', 'total'],
      ['Helemaal eens', '60%', 'positive-strong'],
      ['Helemaal eens', '2%', 'positive-strong'],
      ['Eens', '10%', 'total'],
      ['Eens', '5%', 'positive'],
      ['Eens', '3%', 'positive'],
    ]);
  });
});

describe('parts of a bar', () => {
  test('are as long as their shares, with a gap between them', () => {
    fc.assert(
      fc.property(whole(7), widths, (percents, width) => {
        const marks = shapesOf(chart(percents.map((percent) => ({ percent }))), 'stacked-bar', width, 'marks');
        const length = marks.reduce((sum, { left, right }) => sum + right - left, 0);
        const total = percents.reduce((sum, percent) => sum + percent, 0);
        for (const { left, right, percent } of marks) {
          expect(right - left).toBeCloseTo((length * (percent ?? 0)) / Math.max(1, total), 1);
        }
        expect(marks.slice(1).every(({ left }, index) => left - (marks[index]?.right ?? 0) > 3 - PIXEL)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a bar with two sides', () => {
  test('has one scale and one middle for all its rows; negative left, positive right, the rest apart', () => {
    fc.assert(
      fc.property(scales, widths, (one, width) => {
        const marks = shapesOf(one, 'diverging-bar', width, 'marks');
        const wide = marks.filter(({ percent }) => (percent ?? 0) > 5);
        const scale = wide.map(({ left, right, percent }) => (right - left) / (percent ?? 1));
        if (scale.length > 0) expect(Math.max(...scale) - Math.min(...scale)).toBeLessThan(0.02);
        const middle = middleOf(one, width);
        for (const { label, left, right, series: key } of marks) {
          const part = partOf(one, key, label);
          if (part?.role === 'neutral') expect((left + right) / 2).toBeCloseTo(middle, 1);
          if (part?.pole === 'negative') expect(right).toBeLessThan(middle + PIXEL);
          if (part?.pole === 'positive') expect(left).toBeGreaterThan(middle - PIXEL);
          if (part?.role !== 'dont-know') continue;
          const own = marks.filter((mark) => mark.series === key && mark.label !== label);
          expect(left).toBeGreaterThan(Math.max(0, ...own.map((mark) => mark.right)) + 20);
        }
        const rows = new Set(marks.map(({ series: key }) => key));
        for (const key of rows) {
          const row = marks.filter((mark) => mark.series === key).toSorted((a, b) => a.left - b.left);
          expect(row.slice(1).every(({ left }, index) => left - (row[index]?.right ?? 0) > 3 - PIXEL)).toBe(true);
        }
      }),
      { numRuns: 80 },
    );
  });

  test('turns a scale that starts at its positive end', () => {
    const parts = [...scaleParts([5, 10, 20, 40, 25])]
      .toReversed()
      .map((part) => ({ ...part, label: `${part.percent}` }));
    const marks = shapesOf(chart(parts), 'diverging-bar', 'wide', 'marks').toSorted((a, b) => a.left - b.left);
    expect(marks.map(({ label }) => label)).toEqual(['5', '10', '20', '40', '25']);
    expect(marks.map(({ tone }) => tone)).toEqual([
      'negative-strong',
      'negative',
      'neutral',
      'positive',
      'positive-strong',
    ]);
  });
});

describe('figures of people', () => {
  const figures = (one: Chart, form: 'icons-10' | 'icons-100', width: ChartWidth) => {
    const filled = shapesOf(one, form, width, 'figures');
    return { filled, hollow: shapesOf(one, form, width, 'figures-hollow') };
  };

  test('are as many as the share says, the told ones filled and the others hollow', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), widths, (yes, width) => {
        const one = chart([
          { label: 'Ja', percent: yes },
          { label: 'Nee', percent: 100 - yes },
        ]);
        const told = yes < 10 || (yes >= 50 && yes <= 90) ? 'Ja' : 'Nee';
        const toldShare = told === 'Ja' ? yes : 100 - yes;
        const { filled, hollow } = figures(one, 'icons-100', width);
        expect(filled.map(({ label }) => label)).toEqual(Array.from({ length: toldShare }, () => told));
        expect(hollow).toHaveLength(100 - toldShare);
        expect(figures(one, 'icons-10', width).filled).toHaveLength(Math.round(toldShare / 10));
      }),
    );
  });

  test('stand in rows of ten and never touch', () => {
    for (const width of CHART_WIDTHS) {
      const { filled, hollow } = figures(named('two parts'), 'icons-100', width);
      const all = [...filled, ...hollow];
      expect(new Set(all.map(({ top }) => top)).size).toBe(10);
      expect(new Set(all.map(({ left }) => left.toFixed(1))).size).toBe(10);
      const touch = all.flatMap((one, index) => all.slice(index + 1).filter((other) => near(one, other)));
      expect(touch).toEqual([]);
    }
  });

  test('show who took no side as filled quietly, and what was not reported as hatched', () => {
    const one = chart([
      { label: 'Ja', percent: 60 },
      { label: 'Weet niet', percent: 20, role: 'dont-know' },
      { label: 'Niet gerapporteerd', percent: 20, role: 'unreported' },
    ]);
    const { filled, hollow } = figures(one, 'icons-10', 'wide');
    expect(filled.map(({ tone }) => tone)).toEqual([
      ...Array(6).fill('accent'),
      'aside',
      'aside',
      'unreported',
      'unreported',
    ]);
    expect(hollow).toEqual([]);
  });
});

describe('a ring', () => {
  test('has angles in proportion to the shares, clockwise from the top, with gaps', () => {
    fc.assert(
      fc.property(whole(3), widths, (percents, width) => {
        const arcs = shapesOf(chart(percents.map((percent) => ({ percent }))), 'donut', width, 'arcs');
        const room = arcs.reduce((sum, { start, end }) => sum + end - start, 0);
        for (const { start, end, percent } of arcs) expect(end - start).toBeCloseTo((room * (percent ?? 0)) / 100, 2);
        expect(arcs.slice(1).every(({ start }, index) => start > (arcs[index]?.end ?? 0) + 0.02)).toBe(true);
        if (arcs.length > 0) expect(arcs.at(-1)?.end ?? 0).toBeLessThanOrEqual(2 * Math.PI + 0.001);
      }),
      { numRuns: 50 },
    );
  });
});

describe('labels of a ring', () => {
  const samples = (name: string, width: ChartWidth) =>
    layoutOf(specOf({ ...named(name), form: 'donut' }, { width, theme: 'light' })).shapes.filter(
      ({ layer }) => layer === 'marks',
    );

  test('stand at its parts where its sides have room', () => {
    expect(samples('two parts', 'wide')).toEqual([]);
    expect(samples('ties', 'wide')).toEqual([]);
    expect(samples('two parts', 'narrow')).toHaveLength(2);
  });

  test('stand in a key where their lines would go over the ring', () => {
    expect(samples('one dominant answer', 'wide')).toHaveLength(5);
  });
});

describe('dots with a margin', () => {
  test('stand at their share, on a line between the bounds', () => {
    for (const width of CHART_WIDTHS) {
      const { shapes } = layoutOf(specOf({ ...named('intervals'), form: 'dot-interval' }, { width, theme: 'light' }));
      const [track] = shapes.filter(({ layer }) => layer === 'tracks');
      if (track === undefined) throw new Error('There is no track.');
      const at = (percent: number) => track.left + ((track.right - track.left) * percent) / 100;
      const dots = shapes.filter(({ layer }) => layer === 'dots');
      const pieces = shapes.filter(({ layer }) => layer === 'intervals');
      const ends = new Set(pieces.filter(({ left, right }) => left === right).map(({ left }) => left));
      expect(dots.map(({ left, right }) => (left + right) / 2)).toEqual(
        [38, 0, 100].map((p) => expect.closeTo(at(p), 1)),
      );
      expect([...ends].sort((one, other) => one - other)).toEqual(
        [0, 1.8, 31.9, 44.9, 98.2, 100].map((p) => expect.closeTo(at(p), 1)),
      );
    }
  });

  test('have a gap to every piece of their intervals, so that what is as dark is told from them', () => {
    for (const width of CHART_WIDTHS) {
      const { shapes } = layoutOf(specOf({ ...named('intervals'), form: 'dot-interval' }, { width, theme: 'print' }));
      const pieces = shapes.filter(({ layer }) => layer === 'intervals');
      const gaps = shapes
        .filter(({ layer }) => layer === 'dots')
        .flatMap((dot) => {
          const [x, y, radius] = [(dot.left + dot.right) / 2, (dot.top + dot.bottom) / 2, (dot.right - dot.left) / 2];
          const beyond = (from: number, to: number, middle: number) => Math.max(from - middle, 0, middle - to);
          return pieces.map(
            (piece) => Math.hypot(beyond(piece.left, piece.right, x), beyond(piece.top, piece.bottom, y)) - radius,
          );
        });
      expect(Math.min(...gaps)).toBeGreaterThan(1);
    }
  });
});

function near(one: Shape, other: Shape): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function partOf(one: Chart, key: string, label: string): ChartPart | undefined {
  return one.series.find((row) => row.key === key)?.parts.find((part) => part.label === label);
}

/** Where the short line below each bar stands. */
function middleOf(one: Chart, width: ChartWidth): number {
  const { shapes } = layoutOf(specOf({ ...one, form: 'diverging-bar' }, { width, theme: 'light' }));
  const lines = shapes.filter(({ layer, bottom, top }) => layer === 'lines' && Math.abs(bottom - top - 7) < 0.01);
  return lines[0]?.left ?? 0;
}
