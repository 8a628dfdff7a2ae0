/** Writes docs/checks anew from the rules and their examples: `npm run check-docs`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { importTypeScript } from './import-typescript.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { ruleDocuments } = await importTypeScript(path.join(root, 'tests', 'checks', 'rule-documents.ts'));
const folder = path.join(root, 'docs', 'checks');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [file, content] of ruleDocuments()) writeFileSync(path.join(folder, file), content);
