import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import openapiTypescript, { astToString } from 'openapi-typescript';

/**
 * Writes what the app team takes from docs/api, out of the code: the description of the API, and the types of the client.
 * With --check it only says whether they are behind. What would break version 1 is never written.
 */
const root = path.resolve(import.meta.dirname, '..');
const DESCRIPTION = path.join(root, 'docs/api/openapi.json');
const TYPES = path.join(root, 'docs/api/client/schema.d.ts');

/** The modules of the server and of the tests, compiled into one for the moment. */
async function sources() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'survey-charts-api-'));
  const outfile = path.join(folder, 'sources.cjs');
  const contents = `
    export { openApiDocument } from './src/plugins/survey-charts/server/src/api/openapi/document';
    export { breaks } from './tests/api/compatibility';`;
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile,
    logLevel: 'error',
  });
  const loaded = createRequire(import.meta.url)(outfile);
  rmSync(folder, { recursive: true });
  return loaded;
}

const { openApiDocument, breaks } = await sources();
const description = openApiDocument('http://localhost:1337');
const files = {
  [DESCRIPTION]: `${JSON.stringify(description, null, 2)}\n`,
  [TYPES]: `// Made of openapi.json by \`npm run api-files\`.\n${astToString(await openapiTypescript(description))}`,
};
const broken = existsSync(DESCRIPTION) ? breaks(JSON.parse(readFileSync(DESCRIPTION, 'utf8')), description) : [];
if (broken.length > 0) {
  console.error(`This would break the clients of version 1 (docs/api/versions.md):\n${broken.join('\n')}`);
  process.exit(1);
}
const behind = Object.entries(files).filter(
  ([file, content]) => !existsSync(file) || readFileSync(file, 'utf8') !== content,
);
if (process.argv.includes('--check')) {
  if (behind.length > 0) {
    console.error('docs/api is behind the code: run `npm run api-files`.');
    process.exit(1);
  }
} else {
  for (const [file, content] of behind) writeFileSync(file, content);
}
