/** Writes docs/checks anew from the rules and their examples: `npm run check-docs`. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const temporary = mkdtempSync(path.join(tmpdir(), 'check-docs-'));
const outfile = path.join(temporary, 'documents.cjs');
try {
  await build({
    entryPoints: [path.join(root, 'tests', 'checks', 'rule-documents.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
    outfile,
  });
  const { default: made } = await import(pathToFileURL(outfile).href);
  const folder = path.join(root, 'docs', 'checks');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of made.ruleDocuments()) writeFileSync(path.join(folder, file), content);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
