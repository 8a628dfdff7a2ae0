import { describe, expect, test } from '@jest/globals';
import { ROLES } from '../../../../survey/vocabulary';
import { readCell, writeCell } from './cells';
import { columnPath, groupingColumns, withColumnValue } from './columns';

const known = { state: 'known', percent: 60, count: 12, source: 'table 3' };
const json = {
  answers: [{ key: 'yes' }],
  results: [
    { group: null, base: { who: { nl: 'leden' }, n: 20, includes: ['substantive'] }, values: { yes: known }, stats: 1 },
  ],
};

describe('writing a figure', () => {
  test('changes one measure and keeps what this editor does not know', () => {
    const after = writeCell(json, null, 'yes', 'percent', { kind: 'number', value: 61.5 });
    expect(after).toEqual({ ...json, results: [{ ...json.results[0], values: { yes: { ...known, percent: 61.5 } } }] });
  });

  test('text that is no number is kept, to be told as a fault', () => {
    const after = writeCell(json, null, 'yes', 'count', { kind: 'text', text: 'veel' });
    expect(readCell(after, null, 'yes', 'count')).toEqual({ state: 'shown', stored: 'veel' });
  });

  test('"?" is not known for the answer, but only for the measure where the other one is known', () => {
    const noPercent = writeCell(json, null, 'yes', 'percent', { kind: 'missing' });
    expect(readCell(noPercent, null, 'yes', 'percent')).toEqual({ state: 'shown', stored: undefined });
    expect(readCell(noPercent, null, 'yes', 'count')).toEqual({ state: 'shown', stored: 12 });
    const nothing = writeCell(noPercent, null, 'yes', 'count', { kind: 'missing' });
    expect(readCell(nothing, null, 'yes', 'percent')).toEqual({ state: 'missing' });
  });

  test('an emptied answer has no figure at all: not zero, and not "not known"', () => {
    const after = writeCell(writeCell(json, null, 'yes', 'percent', { kind: 'empty' }), null, 'yes', 'count', {
      kind: 'empty',
    });
    expect(after).toMatchObject({ results: [{ values: {} }] });
  });

  test('"*" hides the figure, and a number after it shows it again', () => {
    const hidden = writeCell(json, null, 'yes', 'percent', { kind: 'suppressed' });
    expect(readCell(hidden, null, 'yes', 'count')).toEqual({ state: 'suppressed' });
    const shown = writeCell(hidden, null, 'yes', 'percent', { kind: 'number', value: 0 });
    expect(shown).toMatchObject({ results: [{ values: { yes: { state: 'known', percent: 0 } } }] });
    expect(JSON.stringify(shown)).not.toContain('reason');
  });
});

describe('columns', () => {
  test('a group without figures stands after the others, and begins with everybody’s base', () => {
    const group = ['age', 'young'] as const;
    expect(columnPath(json, group)).toEqual(['results', 1]);
    const after = writeCell(json, group, 'yes', 'percent', { kind: 'number', value: 50 });
    expect(after).toMatchObject({
      results: [
        json.results[0],
        {
          group: ['age', 'young'],
          base: { who: { nl: 'leden' }, includes: ['substantive'] },
          values: { yes: { state: 'known', percent: 50 } },
        },
      ],
    });
  });

  test('the first figure of a new question brings a base over every kind of answer', () => {
    const after = withColumnValue({}, null, ['base', 'n'], 10);
    expect(after).toEqual({ results: [{ group: null, base: { who: {}, includes: [...ROLES], n: 10 }, values: {} }] });
    expect(withColumnValue({}, null, ['base', 'n'], undefined)).toEqual({});
  });

  test('each grouping lists its groups with the places of their names', () => {
    const groupings = [{ key: 'age', groups: [{ key: 'young' }, null] }];
    expect(groupingColumns({ groupings })).toEqual([
      {
        path: ['groupings', 0],
        groups: [
          { group: ['age', 'young'], path: ['groupings', 0, 'groups', 0] },
          { group: ['age', ''], path: ['groupings', 0, 'groups', 1] },
        ],
      },
    ]);
  });
});
