import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { roundTo, sum } from './rounding';

test.each([
  [1.005, 2, 1.01],
  [0.5, 0, 1],
  [12.45, 1, 12.5],
  [99.5, 0, 100],
  [1e-7, 1, 0],
  [Number.NaN, 0, 0],
])('%d to %i decimals is %d', (value, decimals, rounded) => {
  expect(roundTo(value, decimals)).toBe(rounded);
});

test('no share is off by more than half a unit, or longer than its decimals', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 100, noNaN: true }), fc.integer({ min: 0, max: 2 }), (value, decimals) => {
      const rounded = roundTo(value, decimals);
      expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
      expect(Number(rounded.toFixed(decimals))).toBe(rounded);
    }),
  );
});

test('a sum has no dust', () => expect(sum([0.1, 0.2])).toBe(0.3));
