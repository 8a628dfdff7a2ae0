/**
 * `npm run audit`: looks at a sample of the gallery in a real browser, and plants every known kind of fault in it.
 * `npm run audit -- --all` looks at every page in every theme and width.
 */
import { createRequire } from 'node:module';
import setup from '../tests/browser/setup.mjs';
import { compileServer } from '../tests/integration/support/compile.mjs';

const require = createRequire(import.meta.url);
require('./typescript.cjs');
const { main } = require('../tests/audit/main.ts');

compileServer();
await setup();
process.exitCode = (await main(process.argv.includes('--all'))) ? 0 : 1;
