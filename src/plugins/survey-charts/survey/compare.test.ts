import { describe, expect, test } from '@jest/globals';
import { exceedsRest, isMajority, isNearTie, leaders } from './compare';
import { type Figure, HIDDEN, MISSING, net, percent, resultJson, view } from './figures.test-helper';
import type { ShownValue } from './view';

const keys = (answers: readonly { readonly key: string }[]) => answers.map(({ key }) => key);
const totalOf = (values: Readonly<Record<string, Figure>>, n: number | 'unknown', rest = {}) =>
  view(resultJson({ values, n, ...rest })).total;
const share = (exact: number, count?: number): ShownValue => ({
  state: 'known',
  percent: Math.round(exact),
  exact,
  count,
});

describe('leaders', () => {
  test('are all that are exactly as large', () => {
    expect(keys(leaders(totalOf({ a: 40, b: 40, c: 20 }, 100)))).toEqual(['a', 'b']);
  });
  test('are decided by counts where percentages look equal', () => {
    expect(keys(leaders(totalOf({ a: 501, b: 499 }, 1000)))).toEqual(['a']);
  });
  test('are none where nothing is known', () => {
    expect(leaders(totalOf({ a: MISSING, b: HIDDEN }, 100))).toEqual([]);
  });
  test('are no don’t knows, unless asked for', () => {
    const answers = ['a', 'b'].map((key) => ({
      key,
      role: key === 'a' ? 'dont-know' : 'substantive',
      label: { nl: key, en: key },
    }));
    const total = totalOf({ a: 60, b: 40 }, 100, { answers });
    expect(keys(leaders(total))).toEqual(['b']);
    expect(keys(leaders(total, ['dont-know', 'substantive']))).toEqual(['a']);
  });
});

test.each([
  [share(50, 50), false],
  [share(50.2, 502), false],
  [share(50.6, 506), true],
  [share(51), true],
  [share(50), false],
  [{ state: 'missing' } as const, false],
])('%p is a majority: %p', (value, expected) => expect(isMajority(value, 0)).toBe(expected));

test('a sum of three rounded percentages of 51 may be half, and is no majority', () => {
  expect(isMajority(share(51), 0, 3)).toBe(false);
  expect(isMajority(share(52), 0, 3)).toBe(true);
});

test('a near tie is close and not equal', () => {
  expect(isNearTie(share(40), share(42))).toBe(true);
  expect(isNearTie(share(40), share(43))).toBe(false);
  expect(isNearTie(share(40), share(40))).toBe(false);
});

test('of a part of the answers only what exceeds the rest is the largest', () => {
  const total = totalOf({ a: percent(30), b: percent(20) }, 'unknown', { complete: false });
  expect(exceedsRest(51, total, false)).toBe(true);
  expect(exceedsRest(50, total, false)).toBe(false);
});

describe('nets', () => {
  const nets = [net('oneens', 'd', 'e')];
  test('come from counts: 119 of 460 is 26, not 15 + 10', () => {
    const total = totalOf({ a: 76, b: 171, c: 94, d: 71, e: 48 }, 460, { nets });
    expect(total.nets[0]).toMatchObject({ value: { percent: 26, count: 119 }, fromRounded: false });
  });
  test('say so where there are only rounded percentages', () => {
    const total = totalOf({ a: percent(75), d: percent(15), e: percent(10) }, 460, { nets });
    expect(total.nets[0]).toMatchObject({ value: { percent: 25 }, fromRounded: true });
  });
  test('are missing where a part is', () => {
    expect(totalOf({ a: percent(75), d: percent(15), e: MISSING }, 460, { nets }).nets[0]?.value.state).toBe('missing');
  });
});

describe('what was not reported', () => {
  test.each([
    [[31, 35, 18, 15], undefined],
    [[68, 16, 11], 5],
    [[33, 33, 33], undefined],
    [[50, 30, 10], 10],
  ])('of %p is %p', (list, rest) => {
    const values = Object.fromEntries(list.map((one, index) => [`a${index}`, percent(one)]));
    expect(totalOf(values, 'unknown').unreported).toBe(rest);
  });
  test('of counts is what is missing from n', () => {
    expect(totalOf({ a: 60, b: 30 }, 100).unreported).toBe(10);
  });
});
