import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BLOCKS } from '../../src/plugins/survey-charts/blocks/registry';
import { compilerOf } from './compiler';
import { type Copy, copyProject, deleteBlocks, joinTests, REGISTRY } from './copy';
import { roundsOf } from './rounds';

const bin = (name: string) => path.join('node_modules', '.bin', name);

function run({ folder }: Copy, command: string, args: readonly string[]) {
  const secret = () => randomBytes(16).toString('hex');
  const env = {
    ...process.env,
    NODE_ENV: 'test',
    DEMO: 'true',
    STRAPI_TELEMETRY_DISABLED: 'true',
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: path.join(folder, '.tmp', 'data.db'),
    APP_KEYS: secret(),
    ADMIN_JWT_SECRET: secret(),
    API_TOKEN_SALT: secret(),
    TRANSFER_TOKEN_SALT: secret(),
    ENCRYPTION_KEY: secret(),
    PREVIEW_SECRET: secret(),
  };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, env, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}`.slice(-4000) };
}

const copy = copyProject();
const compiler = compilerOf(copy.folder);
let passed = 0;
beforeAll(() => {
  compiler.emit();
  passed = testsOfBlocks().passed;
});
afterAll(copy.remove);

/** Thousands of random values say as much without a block as with it, and take a third of the time. */
const NOT_OF_BLOCKS = '^(?!.*hostile)';

function testsOfBlocks(): { readonly status: number | null; readonly passed: number; readonly output: string } {
  const joined = joinTests(copy);
  const { status, output } = run(copy, bin('jest'), [
    joined,
    '--selectProjects',
    'unit',
    '--ci',
    '--testNamePattern',
    NOT_OF_BLOCKS,
  ]);
  return { status, passed: Number(/(\d+) passed/.exec(output.split('Tests:')[1] ?? '')?.[1]), output };
}

const ROUNDS = roundsOf(BLOCKS.map(({ name }) => name));

/** A block is a folder and a line: without them everything else goes on (CONTRIBUTING.md, "Add a block"). */
describe.each(ROUNDS.map((names) => ({ names })))('without the blocks $names', ({ names }) => {
  let putBack = () => {};
  beforeAll(() => {
    putBack = deleteBlocks(copy, names);
    compiler.emitOnly(REGISTRY);
  });
  afterAll(() => putBack());

  test('Strapi boots with the demo, and the generated types are renewed', () => {
    rmSync(path.join(copy.folder, '.tmp'), { recursive: true, force: true });
    const boot = path.join(__dirname, 'boot.cjs');
    expect(run(copy, process.execPath, [boot])).toMatchObject({ status: 0 });
  });

  test('everything compiles', () => {
    expect(compiler.problems()).toEqual([]);
  });

  test('the tests of the other blocks pass', () => {
    const left = testsOfBlocks();
    expect(left).toMatchObject({ status: 0 });
    // Those of the blocks are gone, and others are there.
    expect(left.passed).toBeLessThan(passed);
    expect(left.passed).toBeGreaterThan(passed / 4);
  });
});

test('each block is deleted once while any other one is there, so that what one needs of another is missed', () => {
  const names = BLOCKS.map(({ name }) => name);
  const pairs = names.flatMap((gone) => names.filter((there) => there !== gone).map((there) => ({ gone, there })));
  const never = pairs.filter(
    ({ gone, there }) => !ROUNDS.some((round) => round.includes(gone) && !round.includes(there)),
  );
  expect(never).toEqual([]);
});
