import { expect, test } from '@jest/globals';
import { dayOf } from './day';

test.each([
  ['2026-03-01', '2026-03-01'],
  ['2026-02-28T23:30:00.000Z', '2026-03-01'],
  ['2026-06-30T21:59:00.000Z', '2026-06-30'],
  [new Date('2026-06-30T22:00:00.000Z'), '2026-07-01'],
  ['morgen', ''],
  ['', ''],
  [null, ''],
  [undefined, ''],
  [20260301, ''],
])('%p is on %p', (value, day) => expect(dayOf(value)).toBe(day));
