import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const STAMP = 'dist/.built';
const SOURCES = ['src', 'config', 'database', 'package-lock.json', 'tsconfig.json'];

/** Milliseconds: when the newest file below was changed. */
function newest(file) {
  const stat = statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}

/** Marks the build in `dist/` as being of the present sources. */
export function markBuilt() {
  mkdirSync('dist', { recursive: true });
  writeFileSync(STAMP, '');
}

/** Builds server and admin unless the last build is newer than every source; ends the programme if that fails. */
export function ensureBuild() {
  const built = existsSync(STAMP) ? statSync(STAMP).mtimeMs : 0;
  if (built > Math.max(...SOURCES.map(newest))) return;
  console.log('Building. This takes about a minute.');
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
