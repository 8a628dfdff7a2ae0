import { describe, expect, test } from '@jest/globals';
import type { GroupingView, GroupView } from '../survey/view';
import { comparedGrouping } from './compared-grouping';

const group = (key: string, exact: number): GroupView => ({
  group: { grouping: 'g', key, label: key },
  base: { who: '', n: 500, includes: ['substantive'], size: 'enough' },
  answers: [{ key: 'yes', role: 'substantive', label: 'Ja', value: { state: 'known', percent: exact, exact } }],
  nets: [],
});
const grouping = (key: string, shares: readonly number[], comparable: GroupingView['comparable'] = 'yes') => {
  return { key, label: key, comparable, groups: shares.map((share, index) => group(`${key}-${index}`, share)) };
};
const keyOf = (groupings: readonly GroupingView[]) => comparedGrouping({ groupings })?.key;

describe('the grouping that is drawn', () => {
  test('is the one whose groups differ most', () => {
    expect(keyOf([grouping('age', [40, 55]), grouping('work', [20, 70]), grouping('place', [40, 60])])).toBe('work');
  });

  test('is the first where none differ', () => {
    expect(keyOf([grouping('age', [40, 41]), grouping('work', [50, 50])])).toBe('age');
  });

  test('is never one whose groups cannot be compared', () => {
    expect(keyOf([grouping('age', [10, 90], 'overlap'), grouping('work', [50, 51])])).toBe('work');
    expect(
      keyOf([grouping('age', [10, 90], 'unknown-base'), grouping('work', [10, 90], 'suppressed')]),
    ).toBeUndefined();
    expect(keyOf([])).toBeUndefined();
  });
});
