import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
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

const files = () => assetsOf(folder).styles.map(({ href }) => href.replace(/\?v=[0-9a-f]{12}$/, ''));

test('an organisation’s own theme comes after the project’s, its dark one with the dark one', () => {
  expect(files()).toEqual(['/site.css', '/dark.css', '/contrast.css']);
  writeFileSync(path.join(folder, 'theme.css'), '');
  writeFileSync(path.join(folder, 'theme-dark.css'), '');
  expect(files()).toEqual(['/site.css', '/theme.css', '/dark.css', '/theme-dark.css', '/contrast.css']);
  const [, , dark, ownDark] = assetsOf(folder).styles;
  expect([ownDark?.media, ownDark?.scheme]).toEqual([dark?.media, dark?.scheme]);
});

test('an address changes with what the file holds, and with nothing else', () => {
  const before = assetsOf(folder);
  expect(assetsOf(folder)).toEqual(before);
  writeFileSync(path.join(folder, 'site.js'), '1');
  expect(assetsOf(folder).script).not.toBe(before.script);
  expect(assetsOf(folder).styles).toEqual(before.styles);
});
