/** Writes the editors' pages of blocks anew from what the blocks say: `npm run editor-docs`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { importTypeScript } from './import-typescript.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const pages = (await importTypeScript(path.join(root, 'tests', 'editors', 'block-pages.ts'))).blockPages();
for (const file of pages.keys()) rmSync(path.dirname(path.join(root, file)), { recursive: true, force: true });
for (const [file, content] of pages) {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), content);
}
