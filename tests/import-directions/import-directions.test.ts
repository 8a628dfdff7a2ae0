import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const ROOT = path.resolve(__dirname, '../..');
const PLUGIN = 'src/plugins/survey-charts';

/** Imports that go up or sideways, with the rule that has to refuse each: [importing file, what it imports, rule]. */
const FORBIDDEN: readonly (readonly [string, string, string])[] = [
  ['survey/a.ts', 'words/x', 'survey-is-the-base'],
  ['words/a.ts', 'charts/x', 'words-see-facts-only'],
  ['charts/a.ts', 'words/x', 'charts-see-facts-only'],
  ['document/a.ts', 'words/x', 'document-sees-facts-only'],
  ['blocks/a.ts', 'channels/web/x', 'blocks-look-down'],
  ['checks/a.ts', 'blocks/x', 'checks-look-down'],
  ['channels/a.ts', 'blocks/x', 'channels-look-down'],
  ['channels/b.ts', 'server/x', 'channels-look-down'],
  ['server/a.ts', 'admin/x', 'server-is-not-the-admin'],
  ['admin/a.ts', 'server/x', 'admin-is-not-the-server'],
  ['blocks/text/a.ts', 'blocks/quote/x', 'no-block-knows-another'],
  ['blocks/b.ts', 'blocks/quote/x', 'blocks-meet-in-the-registry'],
  ['channels/text/a.ts', 'channels/web/x', 'no-channel-knows-another'],
  ['channels/web/a.ts', 'charts/render/x', 'drawing-is-the-servers'],
  ['admin/b.ts', 'charts/render/x', 'drawing-is-the-servers'],
];
const FORBIDDEN_PACKAGES: readonly (readonly [string, string, string])[] = [
  ['survey/b.ts', 'node:fs', 'pure-rooms-no-node'],
  ['words/b.ts', 'react', 'pure-rooms'],
  ['blocks/c.ts', 'vega', 'only-charts-know-vega'],
];
/** And imports that go down: no rule may refuse these. */
const ALLOWED: readonly (readonly [string, string])[] = [
  ['words/c.ts', 'survey/x'],
  ['blocks/d.ts', 'words/x'],
  ['channels/c.ts', 'document/x'],
  ['server/b.ts', 'channels/web/x'],
];

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

let folder = '';
let violations: readonly Violation[] = [];

function write(file: string, content: string): void {
  const target = path.join(folder, PLUGIN, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
}

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'survey-charts-imports-'));
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'tsconfig.test.json', 'package.json']) {
    cpSync(path.join(ROOT, file), path.join(folder, file));
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  for (const [file, target] of [...FORBIDDEN, ...ALLOWED]) {
    write(`${target}.ts`, 'export const x = 1;\n');
    const up = '../'.repeat(file.split('/').length - 1);
    write(file, `import { x } from '${up}${target}';\nexport const y = x;\n`);
  }
  for (const [file, name] of FORBIDDEN_PACKAGES) write(file, `import * as x from '${name}';\nexport const y = x;\n`);
  const command = path.join(ROOT, 'node_modules/.bin/depcruise');
  const run = spawnSync(command, ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  violations = JSON.parse(run.stdout).summary.violations;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rulesAgainst = (file: string) =>
  violations.filter(({ from }) => from === `${PLUGIN}/${file}`).map(({ rule }) => rule.name);

test.each([...FORBIDDEN, ...FORBIDDEN_PACKAGES])('%s may not import %s: %s', (file, _, rule) => {
  expect(rulesAgainst(file)).toContain(rule);
});

test.each(ALLOWED)('%s may import %s', (file) => {
  expect(rulesAgainst(file)).toEqual([]);
});
