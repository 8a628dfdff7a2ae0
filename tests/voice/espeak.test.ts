import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { speech } from '../../src/plugins/survey-charts/channels/speech';
import { demoArticles, longArticle } from '../browser/demo-articles';
import { faultsOf } from '../schemas/validate';

/** Mono, 16 bits, 22 050 samples a second: what espeak-ng writes. */
const BYTES_PER_SECOND = 44_100;
/** A voice says two to three words a second; with its pauses no reading is faster than four. */
const FASTEST = 4;

const folder = mkdtempSync(path.join(os.tmpdir(), 'survey-charts-voice-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  const { error } = spawnSync('espeak-ng', ['--version']);
  if (error !== undefined) throw new Error('These tests need espeak-ng: apt-get install espeak-ng.', { cause: error });
});

const articles = [...demoArticles(), longArticle('nl'), longArticle('en')].map((article) => ({
  article,
  name: `${article.language} ${article.slug}`,
}));

function readAloud(language: string, ssml: string) {
  const [script, sound] = [path.join(folder, 'script.ssml'), path.join(folder, 'sound.wav')];
  writeFileSync(script, ssml);
  const { status, stderr } = spawnSync('espeak-ng', ['-v', language, '-m', '-b', '1', '-f', script, '-w', sound], {
    encoding: 'utf8',
  });
  return { status, stderr, seconds: statSync(sound).size / BYTES_PER_SECOND };
}

describe('the speech script of each demo article, and of every example in one article', () => {
  test.each(articles)('is valid SSML, and read by espeak-ng from beginning to end: $name', async ({ article }) => {
    const { ssml, text } = speech.render(article, { pictures: new Map(), publicUrl: 'https://example.org' });
    expect(await faultsOf(ssml, 'ssml')).toEqual([]);
    const { status, stderr, seconds } = readAloud(article.language, ssml);
    expect([status, stderr]).toEqual([0, '']);
    expect(seconds).toBeGreaterThan(text.split(/\s+/).length / FASTEST);
  });
});
