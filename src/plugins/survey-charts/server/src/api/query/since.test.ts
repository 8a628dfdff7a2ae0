import { expect, test } from '@jest/globals';
import { sinceOf } from './since';

test.each([
  ['2026-03-01', '2026-03-01T00:00:00.000Z'],
  ['2026-03-01T10:00:00Z', '2026-03-01T10:00:00.000Z'],
  ['2026-03-01T10:00:00.123Z', '2026-03-01T10:00:00.123Z'],
  ['2026-03-01T10:00:00+01:00', '2026-03-01T09:00:00.000Z'],
  // As a query's parser leaves a plus sign.
  ['2026-03-01T10:00:00 01:00', '2026-03-01T09:00:00.000Z'],
])('%s', (since, instant) => {
  expect(sinceOf({ since })?.toISOString()).toBe(instant);
});

test('absent is absent', () => {
  expect(sinceOf({})).toBeUndefined();
});

test.each(['', 'yesterday', '1', '2026', '2026-13-01', '2026-03-01T25:00:00Z', ['2026-03-01'], { $gt: '2026-03-01' }])(
  'refuses %j',
  (since) => {
    expect(() => sinceOf({ since })).toThrow(expect.objectContaining({ name: 'ValidationError' }));
  },
);
