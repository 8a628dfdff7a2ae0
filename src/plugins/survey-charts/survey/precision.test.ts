import { expect, test } from '@jest/globals';
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
