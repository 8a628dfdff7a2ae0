import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Palette } from '../../../plugins/survey-charts/survey/vocabulary';
import { assetsOf } from './assets';

const PUBLIC = path.resolve(__dirname, '../../../../public');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'survey-charts-assets-'));
  for (const file of ['site.css', 'dark.css', 'contrast.css', 'site.js']) {
    cpSync(path.join(PUBLIC, file), path.join(folder, file));
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const files = (palette?: Palette) =>
  assetsOf(folder, palette).styles.map(({ href }) => href.replace(/\?v=[0-9a-f]{12}$/, ''));

test('an organisation’s own theme comes after the project’s, its dark one with the dark one', () => {
  expect(files()).toEqual(['/site.css', '/dark.css', '/contrast.css']);
  writeFileSync(path.join(folder, 'theme.css'), '');
  writeFileSync(path.join(folder, 'theme-dark.css'), '');
  expect(files()).toEqual(['/site.css', '/theme.css', '/dark.css', '/theme-dark.css', '/contrast.css']);
  const [, , dark, ownDark] = assetsOf(folder).styles;
  expect([ownDark?.media, ownDark?.scheme]).toEqual([dark?.media, dark?.scheme]);
});

test('a palette that was chosen changes each scheme, and an organisation’s own theme comes after it', () => {
  for (const file of ['palette-blue.css', 'palette-blue-dark.css', 'palette-blue-contrast.css', 'theme.css']) {
    writeFileSync(path.join(folder, file), '');
  }
  expect(files()).toEqual(['/site.css', '/theme.css', '/dark.css', '/contrast.css']);
  expect(files('blue')).toEqual([
    '/site.css',
    '/palette-blue.css',
    '/theme.css',
    '/dark.css',
    '/palette-blue-dark.css',
    '/contrast.css',
    '/palette-blue-contrast.css',
  ]);
  const [, blue, , dark, blueDark, contrast, blueContrast] = assetsOf(folder, 'blue').styles;
  expect([blue?.media, blueDark?.media, blueContrast?.media]).toEqual([undefined, dark?.media, contrast?.media]);
  expect([blueDark?.scheme, blueContrast?.scheme]).toEqual(['dark', 'contrast']);
});

test('an address changes with what the file holds, and with nothing else', () => {
  const before = assetsOf(folder);
  expect(assetsOf(folder)).toEqual(before);
  writeFileSync(path.join(folder, 'site.js'), '1');
  expect(assetsOf(folder).script).not.toBe(before.script);
  expect(assetsOf(folder).styles).toEqual(before.styles);
});
