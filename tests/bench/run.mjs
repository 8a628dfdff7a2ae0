/**
 * `npm run bench [-- figures accessibility pages]`: installs the peers if they are not there, compiles the benchmarks with
 * the product's sources, and runs them as in production.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import setup from '../browser/setup.mjs';

const folder = path.join('tests', 'bench');

function run(command, args, env = process.env) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(path.join(folder, 'node_modules'))) {
  console.log('Installing what we are measured against.');
  run('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund']);
}
run(process.execPath, [path.join('node_modules', 'typescript', 'bin', 'tsc'), '-p', folder]);
await setup();
const main = path.join('.tmp', 'bench', 'tests', 'bench', 'main.js');
run(process.execPath, [main, ...process.argv.slice(2)], { ...process.env, NODE_ENV: 'production' });
