/**
 * `npm run site-script`: makes `public/site.js` of `src/api/site/script`. The file is kept in the repository, so that a
 * start needs no build of it; `--check` says whether it is of the present sources.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const OUT = 'public/site.js';
const { outputFiles } = await build({
  entryPoints: ['src/api/site/script/main.ts'],
  bundle: true,
  minify: true,
  format: 'iife',
  // Browsers of seven years old; what they lack is asked for before it is used.
  target: ['es2019'],
  charset: 'utf8',
  write: false,
});
const made = outputFiles[0].text;
if (process.argv.includes('--check')) {
  if (readFileSync(OUT, 'utf8') !== made) {
    console.error(`${OUT} is not of the present sources. Run: npm run site-script`);
    process.exit(1);
  }
} else {
  writeFileSync(OUT, made);
}
