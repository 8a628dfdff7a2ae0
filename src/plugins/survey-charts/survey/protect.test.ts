import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { computable } from './attack.test-helper';
import { type Figure, HIDDEN, net, percent, resultJson, view } from './figures.test-helper';
import type { QuestionView, ShownValue } from './view';

const ANSWERS = ['a', 'b', 'c', 'd'];

/** Rows of counts: for each grouping its groups, the people in none of them, and what the source hides. */
interface Made {
  readonly groupings: readonly (readonly (readonly number[])[])[];
  readonly total: readonly number[];
  readonly hidden: readonly (readonly boolean[])[];
}

const sumOf = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** Deals counts out over groups; each answer's people are in one of them, or in none. */
function dealt(total: readonly number[], groups: number, seed: readonly number[]): readonly (readonly number[])[] {
  const rows = Array.from({ length: groups }, () => total.map(() => 0));
  total.forEach((count, column) => {
    for (let person = 0; person < count; person += 1) {
      const row = rows[(seed[(person * 7 + column * 3) % seed.length] ?? 0) % (groups + 1)];
      if (row !== undefined) row[column] = (row[column] ?? 0) + 1;
    }
  });
  return rows;
}

/** Groups of every size around the limits, zeros and single people among them; with people in no group, or none. */
const made: fc.Arbitrary<Made> = fc
  .record({
    total: fc.array(fc.oneof(fc.nat(5), fc.nat(40), fc.constant(0)), { minLength: 2, maxLength: 4 }),
    sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 2 }),
    seed: fc.array(fc.nat(4), { minLength: 1, maxLength: 23 }),
    hidden: fc.array(fc.array(fc.nat(11), { minLength: 4, maxLength: 4 }), { minLength: 9, maxLength: 9 }),
  })
  .map(({ total, sizes, seed, hidden }) => ({
    total,
    groupings: sizes.map((groups, index) => dealt(total, groups, seed.slice(index))).filter((rows) => rows.length > 0),
    hidden: hidden.map((row) => row.map((dice) => dice === 0)),
  }));

const keyed = (counts: readonly number[], hide: readonly boolean[] = []) =>
  Object.fromEntries(
    counts.map((count, column): [string, Figure] => [ANSWERS[column] ?? '', hide[column] === true ? HIDDEN : count]),
  );

function jsonOf({ groupings, total, hidden }: Made) {
  const groups = groupings.flatMap((rows, grouping) =>
    rows.map((row, index) => ({ key: `g${grouping}-${index}`, grouping: `by-${grouping}`, row })),
  );
  const base = resultJson({ n: sumOf(total), values: keyed(total) });
  const label = (text: string) => ({ nl: text, en: text });
  return {
    ...base,
    groupings: groupings.map((rows, grouping) => ({
      key: `by-${grouping}`,
      label: label('Groups'),
      groups: rows.map((_, index) => ({ key: `g${grouping}-${index}`, label: label(`${index}`) })),
    })),
    results: [
      ...resultJson({ n: sumOf(total), values: keyed(total) }).results,
      ...groups.map(({ key, grouping, row }, index) => ({
        group: [grouping, key],
        base: { who: label('people'), n: sumOf(row), includes: [] },
        values: resultJson({ n: 0, values: keyed(row, hidden[index]) }).results[0]?.values,
      })),
    ],
  };
}

const states = (values: readonly { readonly value: ShownValue }[]) =>
  values.map(({ value }) => (value.state === 'suppressed' ? value.reason : value.state));
const groupStates = ({ groupings }: QuestionView) => groupings[0]?.groups.map(({ answers }) => states(answers));

describe('what was hidden', () => {
  test('can’t be computed from all that is shown', () => {
    fc.assert(
      fc.property(made, (one) => {
        expect(computable(view(jsonOf(one)))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('is one group and the smallest other one, where the groups are everybody', () => {
    const groups = {
      young: { n: 8, values: { a: 5, b: 3 } },
      middle: { n: 60, values: { a: 40, b: 20 } },
      old: { n: 132, values: { a: 75, b: 57 } },
    };
    const shown = view(resultJson({ n: 200, values: { a: 120, b: 80 }, groups }));
    expect(groupStates(shown)).toEqual([
      ['small-base', 'small-base'],
      ['complementary', 'complementary'],
      ['known', 'known'],
    ]);
  });

  test('is that group alone, where enough people are in no group', () => {
    const groups = { young: { n: 8, values: { a: 5, b: 3 } }, old: { n: 132, values: { a: 75, b: 57 } } };
    const shown = view(resultJson({ n: 200, values: { a: 120, b: 80 }, groups }));
    expect(groupStates(shown)).toEqual([
      ['small-base', 'small-base'],
      ['known', 'known'],
    ]);
  });

  test('is with one answer of the source’s another, never a zero that people guess', () => {
    const shown = view(resultJson({ n: 100, values: { a: HIDDEN, b: 0, c: 30, d: 40 } }));
    expect(states(shown.total.answers)).toEqual(['source', 'known', 'complementary', 'known']);
  });

  test('follows from no rounded percentages either', () => {
    const shown = view(resultJson({ n: 100, values: { a: HIDDEN, b: percent(60), c: percent(25) } }));
    expect(states(shown.total.answers)).toEqual(['source', 'known', 'complementary']);
  });

  test('is no number of people because all the others have none', () => {
    const shown = view(resultJson({ n: 100, values: { a: HIDDEN, b: HIDDEN, c: 100 } }));
    expect(states(shown.total.answers)).toEqual(['source', 'source', 'complementary']);
  });

  test('takes its nets with it', () => {
    const nets = [net('both', 'a', 'b'), net('others', 'c', 'd')];
    const { total } = view(resultJson({ n: 100, values: { a: HIDDEN, b: 30, c: 30, d: 20 }, nets }));
    expect(states(total.nets)).toEqual(['source', 'complementary']);
  });
});

test('nothing is hidden where nothing needs to be', () => {
  const groups = { young: { n: 60, values: { a: 0, b: 60 } }, old: { n: 140, values: { a: 120, b: 20 } } };
  const shown = view(resultJson({ n: 200, values: { a: 120, b: 80 }, groups }));
  expect([states(shown.total.answers), ...(groupStates(shown) ?? [])].flat()).toEqual(Array(6).fill('known'));
});
