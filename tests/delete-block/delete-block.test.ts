import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { BLOCKS } from '../../src/plugins/survey-charts/blocks/registry';
import { type Copy, copyProject, deleteBlock } from './copy';

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

/** A block is a folder and a line: without them everything else goes on (CONTRIBUTING.md, "Add a block"). */
describe.each(BLOCKS.map(({ name }) => name))('without the block %s', (name) => {
  const copy = copyProject();
  deleteBlock(copy, name);
  afterAll(copy.remove);

  test('Strapi boots with the demo, and the generated types are renewed', () => {
    // Types are checked below, once the generated ones are renewed.
    run(copy, bin('tsc'), ['-p', 'tsconfig.json', '--noCheck']);
    const boot = path.join(__dirname, 'boot.cjs');
    expect(run(copy, process.execPath, [boot])).toMatchObject({ status: 0 });
  });

  test('everything compiles', () => {
    expect(run(copy, bin('tsc'), ['--noEmit', '-p', 'tsconfig.json'])).toEqual({ status: 0, output: '' });
  });

  test('the tests of the other blocks pass', () => {
    const jest = ['src/plugins/survey-charts/blocks', '--selectProjects', 'unit'];
    expect(run(copy, bin('jest'), jest)).toMatchObject({ status: 0 });
  });
});
