import { describe, expect, jest, test } from '@jest/globals';
import { race, rotated } from './race';
import { median, medianRatio, rounded } from './statistics';
import { atLeast, atMost } from './target';
import { gzippedKilobytes } from './weight';

describe('statistics', () => {
  test('the median is the middle, whatever the order and the outliers', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([1000, 4, 2, 3])).toBe(3.5);
    expect(() => median([])).toThrow();
  });

  test('a ratio is of the same round: a slow round slows both', () => {
    expect(medianRatio([10, 2, 12], [5, 1, 4])).toBe(2);
    expect(() => medianRatio([1], [1, 2])).toThrow('1 rounds');
    expect(() => medianRatio([1], [0])).toThrow();
  });

  test('shows no more digits than were measured', () => {
    expect([0.012345, 1.2345, 12.345, 1234.5].map(rounded)).toEqual([0.0123, 1.23, 12.3, 1235]);
  });
});

describe('a target', () => {
  test('is met at its bound, and not beyond it', () => {
    expect(atLeast('a', 2.2, 2.2)).toEqual({ what: 'a', bound: 'at least 2.2', value: 2.2, met: true });
    expect(atLeast('a', 2.19, 2.2).met).toBe(false);
    expect(atMost('a', 30, 30).met).toBe(true);
    // Rounded it would be 30: what counts is what was measured.
    expect(atMost('a', 30.01, 30, ' ms')).toEqual({ what: 'a', bound: 'at most 30 ms', value: 30, met: false });
  });
});

describe('a race', () => {
  test('gives everyone a turn in each round, started by another each time, after a warm-up that does not count', async () => {
    const order: string[] = [];
    const one = (name: string, charts: number) => ({
      name,
      charts,
      draw: async () => {
        if (order.at(-1) !== name) order.push(name);
      },
    });
    const runs = await race([one('a', 1), one('b', 16)], { rounds: 2, turn: 2, warmUp: 2 });
    expect(order).toEqual(['a', 'b', 'a', 'b', 'a']);
    expect(runs.get('a')?.rates).toHaveLength(2);
    expect(runs.get('b')?.costs.every((cost) => cost >= 0)).toBe(true);
  });

  test('counts charts, not draws', async () => {
    let now = 0;
    const clock = jest.spyOn(performance, 'now').mockImplementation(() => now);
    const ten = (charts: number) => ({
      name: `${charts}`,
      charts,
      draw: () => {
        now += 10;
      },
    });
    const runs = await race([ten(1), ten(16)], { rounds: 1, turn: 60, warmUp: 0 });
    clock.mockRestore();
    expect(runs.get('1')?.rates).toEqual([100]);
    expect(runs.get('16')?.rates).toEqual([1600]);
  });

  test('starts a list further on', () => {
    expect(rotated(['a', 'b', 'c'], 4)).toEqual(['b', 'c', 'a']);
    expect(rotated([], 3)).toEqual([]);
  });
});

test('weight is that after compression, in thousands of bytes', () => {
  expect(gzippedKilobytes('a'.repeat(100_000))).toBeLessThan(0.2);
});
