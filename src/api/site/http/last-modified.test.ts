import { expect, test } from '@jest/globals';
import { createDates } from './last-modified';

const NINE = Date.UTC(2026, 2, 3, 9, 0, 0, 500);

function clock() {
  const state = { now: NINE };
  const dateOf = createDates(() => state.now);
  return { state, date: (body: string, address = '/nl/feed.xml') => dateOf(address, body).toISOString() };
}

test('a date stays as long as the content does, also when time goes on', () => {
  const { state, date } = clock();
  expect(date('one')).toBe('2026-03-03T08:59:59.000Z');
  state.now += 60_000;
  expect(date('one')).toBe('2026-03-03T08:59:59.000Z');
  expect(date('one', '/en/feed.xml')).toBe('2026-03-03T09:00:59.000Z');
});

test('a change gets a later date: in the same second too, and back to what it was', () => {
  const { state, date } = clock();
  const dates = [date('one'), date('two'), date('one')];
  state.now += 60_000;
  dates.push(date('two'));
  expect(dates).toEqual([...new Set(dates)].sort());
  expect(dates.at(-1)).toBe('2026-03-03T09:00:59.000Z');
});
