import { expect, test } from '@jest/globals';
import { restored, seen } from './conflict';

const stored = { version: 1, revision: 3, weighted: true, answers: [{ key: 'a' }] };
const typed = { ...stored, answers: [{ key: 'a' }, { key: 'b' }] };
const theirs = { ...stored, revision: 4, weighted: false };
const start = { stored, mine: stored };

test('another editor’s figures in the place of what was typed lose it', () => {
  const { watched } = seen(start, typed);
  expect(seen(watched, theirs)).toEqual({ watched: { stored: theirs, mine: theirs }, lost: typed });
});

test('what comes back the same, whatever its order, was saved', () => {
  const { watched } = seen(start, typed);
  const saved = { answers: typed.answers, weighted: true, revision: 4, version: 1 };
  expect(seen(watched, saved)).toEqual({ watched: { stored: saved, mine: saved } });
});

test('another editor’s figures lose nothing of who typed nothing', () => {
  expect(seen(start, theirs).lost).toBeUndefined();
});

test('nor of who took the changes back', () => {
  const { watched } = seen(seen(start, typed).watched, stored);
  expect(seen(watched, theirs).lost).toBeUndefined();
});

test('an older revision was asked for', () => {
  const { watched } = seen(start, typed);
  expect(seen(watched, { ...stored, revision: 2 }).lost).toBeUndefined();
});

test('a first save over another editor’s first loses nothing either', () => {
  const { watched } = seen({ stored: null, mine: null }, { version: 1 });
  expect(seen(watched, { ...stored, revision: 1 }).lost).toEqual({ version: 1 });
});

test('restored figures are a change of what is stored now', () => {
  expect(restored(typed, { revision: 7 })).toEqual({ ...typed, revision: 7 });
});
