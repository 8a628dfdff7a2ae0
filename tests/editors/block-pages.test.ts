import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { BLOCKS } from '../../src/plugins/survey-charts/blocks/registry';
import { LANGUAGES } from '../../src/plugins/survey-charts/survey/language';
import { ADMIN_PICTURES, adminPictureOf } from './admin-pictures';
import { blockPages, pagesFolder, pictureOf } from './block-pages';

const ROOT = path.resolve(__dirname, '..', '..');
const WALK_THROUGH = { nl: 'eerste-artikel.md', en: 'first-article.md' };

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

describe.each(LANGUAGES)('the walk-through in %s', (language) => {
  const text = readFileSync(path.join(ROOT, 'docs', 'editors', language, WALK_THROUGH[language]), 'utf8');

  test.each(ADMIN_PICTURES)('shows the admin: %s (npm run editor-pictures)', (name) => {
    const file = adminPictureOf(name, language);
    expect(existsSync(path.join(ROOT, file))).toBe(true);
    const [, alternative = ''] =
      new RegExp(`!\\[([^\\]]+)\\]\\(../../${file.replace('docs/', '')}\\)`).exec(text) ?? [];
    // What is in the picture, for who does not see it.
    expect(alternative.split(' ').length).toBeGreaterThan(5);
  });
});

test.each([...blockPages()])('%s is as the block is (npm run editor-docs)', (file, content) => {
  expect(readFileSync(path.join(ROOT, file), 'utf8')).toBe(content);
});
