import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { BLOCKS } from '../../src/plugins/survey-charts/blocks/registry';
import { LANGUAGES } from '../../src/plugins/survey-charts/survey/language';
import { blockPages, pagesFolder, pictureOf } from './block-pages';

const ROOT = path.resolve(__dirname, '..', '..');

describe.each(LANGUAGES)('the pages of blocks in %s', (language) => {
  test('are those of the blocks that there are', () => {
    const expected = [...BLOCKS.map(({ name }) => `${name}.md`), 'README.md'];
    expect(readdirSync(path.join(ROOT, pagesFolder(language))).sort()).toEqual(expected.sort());
  });

  test.each(BLOCKS.map(({ name }) => name))('%s has a picture (npm run editor-pictures)', (name) => {
    expect(existsSync(path.join(ROOT, pictureOf(name, language)))).toBe(true);
  });

  test.each(BLOCKS)('$name has a guide in short sentences', ({ guide }) => {
    const sentences = guide[language].flatMap((paragraph) => paragraph.split(/(?<=[.?!])\s+/));
    expect(sentences.length).toBeGreaterThan(2);
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 18)).toEqual([]);
  });
});

test.each([...blockPages()])('%s is as the block is (npm run editor-docs)', (file, content) => {
  expect(readFileSync(path.join(ROOT, file), 'utf8')).toBe(content);
});
