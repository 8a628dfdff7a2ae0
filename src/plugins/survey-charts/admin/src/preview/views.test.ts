import { expect, test } from '@jest/globals';
import { CHANNELS } from '../../../channels/registry';
import { VIEWS } from './views';

test('every channel can be previewed', () => {
  const shown = new Set<string>(VIEWS.map(({ rendition }) => rendition));
  expect(CHANNELS.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
  expect([...shown].filter((name) => name !== 'page' && !CHANNELS.some((one) => one.name === name))).toEqual([]);
});
