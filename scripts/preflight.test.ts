import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

// What is wrong with a machine is one clear line that says what to do.

const PREFLIGHT = path.join(__dirname, 'preflight.mjs');
const SECRETS = Object.fromEntries(
  ['APP_KEYS', 'ADMIN_JWT_SECRET', 'API_TOKEN_SALT', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY', 'PREVIEW_SECRET'].map(
    (name) => [name, 'x'],
  ),
);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'survey-charts-preflight-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Without waiting in this process: the port that a test holds has to go on answering. */
function run(args: readonly string[], env: Readonly<Record<string, string>>): Promise<[number | null, string]> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: folder, env: { PATH: process.env.PATH ?? '', ...env } });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += String(part)));
    child.on('close', (code) => resolve([code, said]));
  });
}

const start = (env: Readonly<Record<string, string>> = {}) => run([PREFLIGHT, 'start'], { ...SECRETS, ...env });

test('secrets that are missing are named', async () => {
  const [code, said] = await start({ APP_KEYS: '' });
  expect(code).toBe(1);
  expect(said).toBe('These secrets are missing: APP_KEYS. Put them in .env, or run: npm run demo\n');
});

test('a missing build is named', async () => {
  expect(await start()).toEqual([1, 'There is no build yet. Run: npm run build\n']);
});

test('a folder that can’t be written is named', async () => {
  const [code, said] = await start({ DATABASE_FILENAME: '/dev/null/data.db' });
  expect(code).toBe(1);
  expect(said).toMatch(/^The folder \/dev\/null can't be written\. Make it writable, .*\n$/);
});

test('so is a file of secrets', async () => {
  const environment = path.join(__dirname, 'environment.mjs');
  const script = `import(${JSON.stringify(environment)}).then((it) => it.ensureEnvironment('/dev/null/.env'))`;
  const [code, said] = await run(['-e', script], {});
  expect(code).toBe(1);
  expect(said).toMatch(/^\/dev\/null\/\.env can't be written .*\n$/);
});

test('a taken port is named, with another one', async () => {
  for (const file of ['dist/src/index.js', 'dist/build/index.html']) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), '');
  }
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const [code, said] = await start({ PORT: String(port) });
  server.close();
  expect(code).toBe(1);
  expect(said).toBe(
    `Port ${port} is taken. Stop the other programme, or choose another port: PORT=${port + 1} npm run …\n`,
  );
});
