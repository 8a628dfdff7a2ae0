import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createDrawingThread, type DrawingThread } from './drawing-thread';

/** Answers with what it was asked and how many it has had; some requests end it, or are never answered. */
const STAND_IN = `
import { parentPort } from 'node:worker_threads';
let had = 0;
parentPort.on('message', ({ structure }) => {
  had += 1;
  if (structure === 'crash') throw new Error('out of memory');
  if (structure === 'exit') process.exit(0);
  if (structure === 'hang') for (;;);
  parentPort.postMessage(structure === 'faulty' ? { ok: false, error: 'no such mark' } : { ok: true, svg: structure + ' ' + had });
});`;

let folder = '';
let thread: DrawingThread;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'survey-charts-thread-'));
  writeFileSync(path.join(folder, 'stand-in.mjs'), STAND_IN);
});
beforeEach(() => {
  thread = createDrawingThread(path.join(folder, 'stand-in.mjs'), 1000);
});
afterEach(() => thread.end());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const draw = (structure: string) => thread.draw({ structure, data: {}, params: {}, height: 0 });
/** What came of each, in the order of asking. */
const outcomes = async (structures: readonly string[]) =>
  (await Promise.allSettled(structures.map(draw))).map((one) =>
    one.status === 'fulfilled' ? one.value : one.reason.message,
  );

describe('a drawing thread', () => {
  test('gives each of many its own answer, in the order of asking', async () => {
    const asked = Array.from({ length: 30 }, (_, index) => `chart-${index}`);
    expect(await outcomes(asked)).toEqual(asked.map((name, index) => `${name} ${index + 1}`));
  });

  test('refuses a faulty drawing alone', async () => {
    expect(await outcomes(['a', 'faulty', 'b'])).toEqual(['a 1', 'no such mark', 'b 3']);
  });

  test.each([
    ['crash', 'out of memory'],
    ['exit', 'The drawing thread ended before it answered.'],
    ['hang', 'A drawing took longer than 1 seconds.'],
  ])('after a %s, draws what stood behind it in a new thread', async (fatal, message) => {
    const behind = Array.from({ length: 20 }, (_, index) => `chart-${index}`);
    const expected = behind.map((name, index) => `${name} ${index + 1}`);
    expect(await outcomes(['a', fatal, ...behind])).toEqual(['a 1', message, ...expected]);
  });

  test('refuses what is still asked of it when it is ended, and draws again afterwards', async () => {
    const asked = outcomes(['hang', 'b']);
    await thread.end();
    expect(await asked).toEqual(['The drawing thread was ended.', 'The drawing thread was ended.']);
    expect(await draw('c')).toBe('c 1');
  });
});
