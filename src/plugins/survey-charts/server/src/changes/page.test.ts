import { expect, test } from '@jest/globals';
import { OVERLAP, pageOf } from './page';

const NOW = new Date('2026-01-02T00:10:00.000Z');
const changes = (...minutes: number[]) =>
  minutes.map((minute, index) => ({
    documentId: String(index),
    locale: 'nl',
    change: 'changed' as const,
    at: `2026-01-02T00:0${minute}:00.000Z`,
  }));

test('the last page asks to begin again two minutes ago', () => {
  expect(OVERLAP).toBe(2 * 60 * 1000);
  expect(pageOf([], 5, NOW)).toEqual({ changes: [], until: '2026-01-02T00:08:00.000Z', more: false });
  const all = changes(1, 2);
  expect(pageOf(all, 2, NOW)).toEqual({ changes: all, until: '2026-01-02T00:08:00.000Z', more: false });
});

test('a page ends where an instant ends, so that asking on loses none and never stands still', () => {
  const all = changes(1, 2, 2, 2, 9, 9);
  const first = pageOf(all, 2, NOW);
  expect([first.changes.length, first.until, first.more]).toEqual([4, '2026-01-02T00:02:00.000Z', true]);
  const rest = all.filter(({ at }) => at > first.until);
  expect(pageOf(rest, 1, NOW)).toMatchObject({ changes: rest, more: false });
});
