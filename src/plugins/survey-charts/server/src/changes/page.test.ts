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

test('the last page asks to begin again two minutes ago, while something changes', () => {
  expect(OVERLAP).toBe(2 * 60 * 1000);
  const all = changes(1, 9);
  const page = { changes: all, until: '2026-01-02T00:08:00.000Z', more: false };
  expect(pageOf(all, 2, { now: NOW })).toEqual(page);
  expect(pageOf([], 5, { now: NOW })).toEqual({ ...page, changes: [] });
  expect(pageOf([], 5, { now: NOW, since: NOW })).toEqual({ ...page, changes: [] });
});

test('once nothing changes the answer stays as it is, whenever it is asked for', () => {
  const all = changes(1, 2);
  const since = new Date('2026-01-02T00:02:00.000Z');
  const page = { changes: all, until: since.toISOString(), more: false };
  const later = new Date('2026-01-02T08:00:00.000Z');
  for (const now of [NOW, later]) {
    expect(pageOf(all, 2, { now })).toEqual(page);
    expect(pageOf([], 2, { now, since })).toEqual({ ...page, changes: [] });
  }
});

test('a page ends where an instant ends, so that asking on loses none and never stands still', () => {
  const all = changes(1, 2, 2, 2, 9, 9);
  const first = pageOf(all, 2, { now: NOW });
  expect([first.changes.length, first.until, first.more]).toEqual([4, '2026-01-02T00:02:00.000Z', true]);
  const rest = all.filter(({ at }) => at > first.until);
  expect(pageOf(rest, 1, { now: NOW })).toMatchObject({ changes: rest, more: false });
});
