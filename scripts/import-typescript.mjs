import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The exports of a module of this project that is written in TypeScript. */
export async function importTypeScript(file) {
  const temporary = mkdtempSync(path.join(tmpdir(), 'survey-charts-'));
  const outfile = path.join(temporary, 'module.cjs');
  try {
    await build({ entryPoints: [file], bundle: true, platform: 'node', format: 'cjs', logLevel: 'error', outfile });
    const { default: made } = await import(pathToFileURL(outfile).href);
    return made;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
