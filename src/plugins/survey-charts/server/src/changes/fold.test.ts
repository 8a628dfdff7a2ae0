import { describe, expect, test } from '@jest/globals';
import type { Action } from './actions';
import { foldChanges } from './fold';

const SINCE = new Date('2026-01-01T00:00:00.000Z');
const at = (second: number) => `2026-01-02T00:00:0${second}.000Z`;
const line = (action: Action, second: number, documentId = 'a') => ({
  documentId,
  locale: 'nl',
  action,
  at: at(second),
});
const present = (documentId = 'a', when = at(1)) => ({ documentId, locale: 'nl', at: when });

describe('many lines are one change', () => {
  test.each<[string, readonly Action[], boolean, string]>([
    ['first published', ['published'], true, 'published'],
    ['published and then changed', ['published', 'changed'], true, 'published'],
    ['changed twice', ['changed', 'changed'], true, 'changed'],
    ['changed after a correction', ['corrected', 'changed'], true, 'corrected'],
    ['taken back', ['changed', 'unpublished'], false, 'withdrawn'],
    ['deleted', ['deleted'], false, 'withdrawn'],
    ['taken back and published again', ['unpublished', 'published'], true, 'published'],
    ['deleted, but it is there', ['deleted'], true, 'published'],
    ['changed, but it is gone', ['changed'], false, 'withdrawn'],
  ])('%s', (_name, actions, isThere, change) => {
    const rows = actions.map((action, index) => line(action, index + 1));
    const published = isThere ? [present()] : [];
    const last = at(actions.length);
    expect(foldChanges({ since: SINCE, rows, published })).toEqual([
      { documentId: 'a', locale: 'nl', change, at: last },
    ]);
  });
});

test('what was published past the log is told, if it is new', () => {
  const published = [present('old', '2025-12-31T00:00:00.000Z'), present('new', at(3))];
  expect(foldChanges({ since: SINCE, rows: [], published })).toMatchObject([{ documentId: 'new' }]);
  expect(foldChanges({ since: undefined, rows: [], published })).toMatchObject([
    { documentId: 'old', change: 'published' },
    { documentId: 'new', change: 'published' },
  ]);
});

test('languages are apart, and the oldest comes first', () => {
  const rows = [line('changed', 1, 'b'), line('changed', 2, 'a'), { ...line('changed', 3, 'b'), locale: 'en' }];
  const published = [present('a'), present('b'), { ...present('b'), locale: 'en' }];
  const order = foldChanges({ since: SINCE, rows, published }).map(({ documentId, locale }) => documentId + locale);
  expect(order).toEqual(['bnl', 'anl', 'ben']);
});
