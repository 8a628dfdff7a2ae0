import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Countable, figureCounts, toldPart } from './told-part';

const part = (percent: number, role: Countable['role'] = 'substantive'): Countable => ({ percent, role });

describe('the share that figures of people tell', () => {
  test('is the small one of two, else the larger, else the only one', () => {
    const [small, large, equal] = [part(4), part(96), part(50)];
    expect(toldPart([large, small])).toBe(small);
    expect(toldPart([part(40), part(60)])).toEqual(part(60));
    expect(toldPart([equal, part(50)])).toBe(equal);
    expect(toldPart([part(74), part(26, 'unreported')])).toEqual(part(74));
    expect(toldPart([part(5), part(80), part(15, 'dont-know')])).toEqual(part(5));
  });

  test('is none of three answers', () => {
    expect(toldPart([part(30), part(30), part(40)])).toBeUndefined();
  });
});

describe('the number of figures', () => {
  test.each([
    [[part(4), part(96)], 100, [4, 96]],
    [[part(41), part(59)], 10, [4, 6]],
    [[part(68), part(32)], 10, [7, 3]],
    // 99 by rounding: there are a hundred figures all the same, and the told part has its own number.
    [[part(60), part(31), part(8, 'dont-know')], 100, [60, 32, 8]],
    // 101 by rounding.
    [[part(60), part(32), part(9, 'dont-know')], 100, [60, 31, 9]],
    [[part(74)], 100, [74]],
  ])('of %j out of %d is %j', (parts, of, counts) => {
    expect(figureCounts(parts, of)).toEqual(counts);
  });

  test('is that of the rounded shares, and less than one off for every part but the told one', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(weights, fc.constantFrom(10, 100), (counts, of) => {
        const n = counts.reduce((sum, count) => sum + count, 0);
        fc.pre(n > 0);
        const roles = ['substantive', 'substantive', 'dont-know', 'refused'] as const;
        const parts = counts.map((count, index) => part((100 * count) / n, roles[index]));
        const told = toldPart(parts);
        const figures = figureCounts(parts, of);
        expect(figures.reduce((sum, count) => sum + count, 0)).toBe(of);
        parts.forEach((one, index) => {
          const exact = ((one.percent ?? 0) * of) / 100;
          if (one === told) expect(figures[index]).toBe(Math.round(exact));
          else expect(Math.abs((figures[index] ?? 0) - exact)).toBeLessThan(1.5);
        });
      }),
    );
  });
});
