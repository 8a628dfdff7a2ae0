/**
 * `npm run gallery`: writes a static site of every example, form and language to `gallery/`.
 * `npm run gallery -- --serve [PORT]` shows it on this machine as well.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { compileServer } from '../tests/integration/support/compile.mjs';

const require = createRequire(import.meta.url);
require('./typescript.cjs');
const { writeGallery } = require('../tests/audit/gallery/write-gallery.ts');
const { serveFolder } = require('../tests/audit/gallery/serve-folder.ts');

const folder = path.resolve(import.meta.dirname, '..', 'gallery');
const [command, port = '8080'] = process.argv.slice(2);
compileServer();
const started = Date.now();
const { pages, figures } = await writeGallery(folder);
console.log(
  `${pages} pages with ${figures} different figures in ${((Date.now() - started) / 1000).toFixed(1)} s: gallery/`,
);
if (command === '--serve') console.log(`See ${await serveFolder(folder, Number(port))}/index.html`);
