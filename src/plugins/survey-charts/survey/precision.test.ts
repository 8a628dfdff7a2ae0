import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import wilson from 'wilson-score-interval';
import { precisionOf } from './precision';

// R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I,
// method 3 (score method without continuity correction).
test.each([
  [81, 263, 25.53, 36.62],
  [15, 148, 6.24, 16.05],
  [0, 20, 0, 16.11],
  [1, 29, 0.61, 17.18],
])('%i of %i lie between %d and %d percent', (count, n, low, high) => {
  const interval = precisionOf('probability-sample', (count * 100) / n, n);
  expect(interval?.low).toBeCloseTo(low, 2);
  expect(interval?.high).toBeCloseTo(high, 2);
});

test('any share of any n gets the interval of another implementation, which takes 1.96 for the quantile', () => {
  const counts = fc
    .integer({ min: 1, max: 100_000 })
    .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
  fc.assert(
    fc.property(counts, ([count, n]) => {
      const interval = precisionOf('probability-sample', (count * 100) / n, n);
      const { left, right } = wilson(count, n);
      expect(interval?.low).toBeCloseTo(Math.max(0, left * 100), 2);
      expect(interval?.high).toBeCloseTo(Math.min(100, right * 100), 2);
    }),
  );
});

test.each(['opt-in-panel', 'census', 'other', 'unknown'] as const)('a sample of type %s has no margin', (type) => {
  expect(precisionOf(type, 50, 1000)).toBeUndefined();
});

test.each([
  [50, 0],
  [Number.NaN, 10],
  [101, 10],
])('%d percent of %d is no share', (percent, n) => {
  expect(precisionOf('probability-sample', percent, n)).toBeUndefined();
});
