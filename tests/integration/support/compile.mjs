import { spawnSync } from 'node:child_process';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');

/** Newest change, in milliseconds, of the sources that tsc turns into `dist`. */
function newestSource(folder) {
  let newest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) newest = Math.max(newest, newestSource(file));
    else if (/\.(m?ts|tsx|json)$/.test(entry.name)) newest = Math.max(newest, statSync(file).mtimeMs);
  }
  return newest;
}

function modified(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/**
 * Compiles the server into `dist`, unless that is newer than every source: Strapi loads a local plugin from there, so
 * the tests would otherwise run what was built last.
 */
export function compileServer() {
  const stamp = path.join(root, 'dist', '.compiled');
  const newest = Math.max(
    ...['src', 'config', 'database', 'types'].map((folder) => newestSource(path.join(root, folder))),
    modified(path.join(root, 'tsconfig.json')),
  );
  // `npm run build` compiles it too.
  if (Math.max(modified(stamp), modified(path.join(root, 'dist', '.built'))) > newest) return;
  const started = Date.now();
  const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.json'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The server does not compile, so there is nothing to test:\n${stdout}`);
  writeFileSync(stamp, '');
  console.log(`\nCompiled the server in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}
