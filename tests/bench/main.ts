import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { benchAccessibility } from './accessibility';
import { benchFigures } from './figures';
import { benchPages } from './pages';
import { BENCH } from './peers';
import { type Part, readResults, withParts, writeResults } from './report/results';
import { textOf } from './report/text';

/** Where `run.mjs` compiles to: the product's render worker is there too. */
const DIST = path.resolve('.tmp/bench');
const RESULTS = path.join(BENCH, 'results.json');

const BENCHMARKS: Readonly<Record<string, (distDir: string) => Promise<Part>>> = {
  figures: benchFigures,
  accessibility: benchAccessibility,
  pages: benchPages,
};

/** `npm run bench`: every benchmark, or those that are named. Each one's results are written as soon as they are there. */
async function main(asked: readonly string[]): Promise<void> {
  const names = asked.length > 0 ? asked : Object.keys(BENCHMARKS);
  for (const name of names) {
    const benchmark = BENCHMARKS[name];
    if (benchmark === undefined) throw new Error(`"${name}" is none of ${Object.keys(BENCHMARKS).join(', ')}.`);
    const part = await benchmark(DIST);
    const earlier = existsSync(RESULTS) ? readResults(readFileSync(RESULTS, 'utf8')) : {};
    writeFileSync(RESULTS, writeResults(withParts(earlier, { [name]: part })));
    console.log(`\n${textOf(name, part)}\n`);
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
