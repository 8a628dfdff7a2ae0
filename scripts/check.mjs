/** `npm run check`: types (server, tests and admin), format and lint, import directions, unused code. All of them run. */
import { spawnSync } from 'node:child_process';

const CHECKS = [
  ['types of the server and the tests', 'tsc', ['--noEmit', '-p', 'tsconfig.test.json']],
  ['types of the admin', 'tsc', ['--noEmit', '-p', 'src/admin/tsconfig.json']],
  ['format and lint', 'biome', ['check', '--error-on-warnings', '.']],
  ['import directions', 'depcruise', ['--config', '.dependency-cruiser.cjs', 'src', 'config', 'database', 'tests']],
  ['unused code and dependencies', 'knip', []],
];

const failed = CHECKS.filter(([name, command, args]) => {
  console.log(`— ${name}`);
  return spawnSync(`node_modules/.bin/${command}`, args, { stdio: 'inherit' }).status !== 0;
});
if (failed.length > 0) {
  console.error(`Failed: ${failed.map(([name]) => name).join(', ')}`);
  process.exit(1);
}
