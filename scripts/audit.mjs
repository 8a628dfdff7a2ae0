/**
 * `npm run audit`: looks at a sample of the gallery in a real browser, and plants every known kind of fault in it.
 * `npm run audit -- --all` looks at every page in every theme and width, which takes some two and a half hours;
 * `npm run audit -- --share=2/8` at the second of eight equal shares of that.
 */
import { createRequire } from 'node:module';
import setup from '../tests/browser/setup.mjs';
import { compileServer } from '../tests/integration/support/compile.mjs';

const require = createRequire(import.meta.url);
require('./typescript.cjs');
const { main } = require('../tests/audit/main.ts');

compileServer();
await setup();
process.exitCode = (await main(wholeOf(process.argv.slice(2)))) ? 0 : 1;

function wholeOf(options) {
  if (options.length === 0) return undefined;
  if (options.join() === '--all') return { share: 1, of: 1 };
  const [, share, of] = /^--share=(\d+)\/(\d+)$/.exec(options.join(' ')) ?? [];
  const whole = { share: Number(share), of: Number(of) };
  if (!(whole.share >= 1 && whole.share <= whole.of))
    throw new Error('Say nothing, --all, or --share=1/8 to --share=8/8.');
  return whole;
}
