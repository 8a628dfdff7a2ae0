/** Takes the pictures in the editors' pages of blocks anew: `npm run editor-pictures`. Look at them before they are kept. */
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import setup from '../tests/browser/setup.mjs';
import { compileServer } from '../tests/integration/support/compile.mjs';

const require = createRequire(import.meta.url);
require('./typescript.cjs');
const { takeBlockPictures } = require('../tests/editors/block-pictures.ts');

const root = path.resolve(import.meta.dirname, '..');
compileServer();
await setup();
mkdirSync(path.join(root, 'docs', 'images', 'blocks'), { recursive: true });
for (const file of await takeBlockPictures(root)) console.log(file);
process.exit(0);
