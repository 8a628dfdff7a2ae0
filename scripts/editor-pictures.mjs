/**
 * Takes the pictures in the editors' pages anew: `npm run editor-pictures`, those of blocks and of the admin. It needs a build.
 * Look at them before they are kept.
 */
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import setup from '../tests/browser/setup.mjs';
import { compileServer } from '../tests/integration/support/compile.mjs';

const require = createRequire(import.meta.url);
require('./typescript.cjs');
const { takeAdminPictures } = require('../tests/editors/admin-pictures.ts');
const { takeBlockPictures } = require('../tests/editors/block-pictures.ts');

const root = path.resolve(import.meta.dirname, '..');
compileServer();
await setup();
mkdirSync(path.join(root, 'docs', 'images', 'blocks'), { recursive: true });
for (const take of [takeBlockPictures, takeAdminPictures]) {
  for (const file of await take(root)) console.log(file);
}
process.exit(0);
