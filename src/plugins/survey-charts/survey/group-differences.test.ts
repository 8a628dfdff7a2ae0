import { describe, expect, test } from '@jest/globals';
import { type Example, resultJson, view } from './figures.test-helper';
import { groupDifferences } from './group-differences';
import type { GroupingView } from './view';

type Groups = NonNullable<Example['groups']>;

function grouping(groups: Groups, n: number | 'unknown' = 1000, bounds: readonly object[] = []): GroupingView {
  const json = resultJson({ n, values: { yes: 500, no: 500 }, groups });
  const ranged = json.groupings.map((one) => ({
    ...one,
    groups: one.groups.map((group, index) => ({ ...group, ...bounds[index] })),
  }));
  const [shown] = view({ ...json, groupings: ranged }).groupings;
  if (shown === undefined) throw new Error('There is no grouping.');
  return shown;
}

const young = { n: 400, values: { yes: 300, no: 100 } };
const old = { n: 600, values: { yes: 200, no: 400 } };

describe('a difference worth telling', () => {
  test('is the largest of each answer, in points', () => {
    const [first] = groupDifferences(grouping({ young, old }));
    expect(first).toMatchObject({ answer: { key: 'yes' }, high: { group: { key: 'young' } } });
    expect(first?.points).toBeCloseTo(75 - 100 / 3, 6);
  });

  test('is none under ten points', () => {
    const near = { young: { n: 400, values: { yes: 216, no: 184 } }, old: { n: 600, values: { yes: 284, no: 316 } } };
    expect(groupDifferences(grouping(near))).toEqual([]);
  });

  // Agresti: z = (0.6 - 0.45) / sqrt(0.525 × 0.475 × 2 / 60) = 1.65, under 1.96.
  test('is none that chance alone makes likely', () => {
    const small = { young: { n: 60, values: { yes: 36, no: 24 } }, old: { n: 60, values: { yes: 27, no: 33 } } };
    expect(groupDifferences(grouping(small))).toEqual([]);
  });

  test('is none with a group that is shown with a warning', () => {
    const warned = { young: { n: 40, values: { yes: 40, no: 0 } }, old: { n: 600, values: { yes: 100, no: 500 } } };
    expect(groupDifferences(grouping(warned))).toEqual([]);
  });
});

describe('groups can’t be compared', () => {
  test('that overlap by their bounds', () => {
    const shown = grouping({ young, old }, 1000, [
      { from: 40, to: 65 },
      { from: 60, to: 90 },
    ]);
    expect(shown.comparable).toBe('overlap');
    expect(groupDifferences(shown)).toEqual([]);
  });
  test('that have more people together than there are', () => {
    expect(grouping({ young, old }, 900).comparable).toBe('overlap');
  });
  test('of which a base is not known', () => {
    expect(grouping({ young, old: { ...old, n: 'unknown' } }).comparable).toBe('unknown-base');
  });
  test('of which only one is shown', () => {
    const few = { young: { n: 9, values: { yes: 5, no: 4 } }, old: { n: 991, values: { yes: 495, no: 496 } } };
    expect(grouping(few).comparable).toBe('suppressed');
  });
  test('and the others can', () => {
    expect(grouping({ young, old }, 1000, [{ to: 39 }, { from: 40 }]).comparable).toBe('yes');
  });
});
