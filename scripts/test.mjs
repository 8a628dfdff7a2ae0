/**
 * `npm test`: builds what the tests of the running system need (if the sources are newer), runs every test and ends
 * with the line `N passed, N failed`. A suite that could not be loaded counts as failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuild } from './build-if-needed.mjs';
import { ensureEnvironment } from './environment.mjs';

ensureEnvironment();
ensureBuild();
const folder = mkdtempSync(path.join(tmpdir(), 'survey-charts-test-'));
const report = path.join(folder, 'jest.json');
const jest = path.join('node_modules', 'jest', 'bin', 'jest.js');
const run = spawnSync(
  process.execPath,
  [jest, '--json', `--outputFile=${report}`, '--testLocationInResults=false', ...process.argv.slice(2)],
  { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_ENV: 'test' } },
);
const result = readResult(report);
rmSync(folder, { recursive: true, force: true });
const unloaded = result.testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.every((one) => one.status !== 'failed'),
).length;
const failed = result.numFailedTests + unloaded;
console.log(`${result.numPassedTests} passed, ${failed} failed`);
process.exit(failed > 0 || run.status !== 0 || result.numPassedTests === 0 ? 1 : 0);

function readResult(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, testResults: [] };
  }
}
