import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { naturalFrequency } from './natural-frequency';

test.each([
  [31, 3, 10],
  [50, 1, 2],
  [33, 1, 3],
  [25, 1, 4],
  [67, 2, 3],
  [3, 3, 100],
  [98, 98, 100],
])('%i percent is %i of %i', (percent, n, of) => {
  expect(naturalFrequency(percent)).toEqual({ n, of });
});

test.each([0, 0.9, 100, Number.NaN])('%d percent has none', (percent) => {
  expect(naturalFrequency(percent)).toBeUndefined();
});

test('is never further than 3 points from the share, and never none or all', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 99.4, noNaN: true }), (percent) => {
      const { n, of } = naturalFrequency(percent) ?? { n: 0, of: 1 };
      expect(Math.abs((n * 100) / of - percent)).toBeLessThanOrEqual(3 + 1e-6);
      expect(n > 0 && n < of).toBe(true);
    }),
  );
});
