import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..', '..');
/** Milliseconds: a start takes 3 s here, the demo content 5 s more; a busy machine takes several times that. */
const START_LIMIT = 120_000;
const STOP_LIMIT = 10_000;

export interface Login {
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

/** The built application with the demo content, in a process and a database of its own. */
export interface StrapiProcess {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  login(role: 'admin' | 'editor' | 'chief-editor'): Login;
  /** Everything that it printed so far. */
  output(): string;
  stop(): Promise<void>;
}

/** Starts what `npm run build` made, as `npm run demo` would, on a free port with an empty SQLite database. */
export async function startStrapi(env: Readonly<Record<string, string>> = {}): Promise<StrapiProcess> {
  if (!existsSync(path.join(ROOT, 'dist', 'build', 'index.html'))) {
    throw new Error('There is no build to test. Run: npm run build');
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'survey-charts-browser-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const loginsFile = path.join(folder, 'logins');
  const child = spawn(process.execPath, [path.join('node_modules', '@strapi', 'strapi', 'bin', 'strapi.js'), 'start'], {
    cwd: ROOT,
    env: { ...process.env, ...environment(folder, port), DEMO_LOGINS_FILE: loginsFile, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => printed.push(String(part)));
  const output = () => printed.join('');
  const stop = async () => {
    await end(child);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await ready(url, child);
  } catch (error) {
    await stop();
    throw new Error(`Strapi did not start: ${error}\n${output()}`);
  }
  return { url, output, stop, login: (role) => loginOf(readFileSync(loginsFile, 'utf8'), role) };
}

function environment(folder: string, port: number): Record<string, string> {
  const secret = () => randomBytes(16).toString('base64');
  return {
    NODE_ENV: 'production',
    STRAPI_TELEMETRY_DISABLED: 'true',
    DEMO: 'true',
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: path.join(folder, 'data.db'),
    APP_KEYS: `${secret()},${secret()}`,
    ADMIN_JWT_SECRET: secret(),
    API_TOKEN_SALT: secret(),
    TRANSFER_TOKEN_SALT: secret(),
    ENCRYPTION_KEY: secret(),
    PREVIEW_SECRET: secret(),
  };
}

/** A line of the file is `role address login password`. */
function loginOf(lines: string, role: string): Login {
  const line = lines.split('\n').find((one) => one.startsWith(`${role} `));
  const [, , email, password] = line?.split(' ') ?? [];
  if (email === undefined || password === undefined) throw new Error(`There is no login for ${role}.`);
  return { role, email, password };
}

async function ready(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + START_LIMIT;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}.`);
    const answer = await fetch(`${url}/_health`).catch(() => undefined);
    if (answer?.ok === true) return;
    await pause(200);
  }
  throw new Error(`it was not ready in ${START_LIMIT / 1000} s.`);
}

/** Ends this process and waits until it is gone; only a process that does not listen is killed. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT);
  await gone;
  clearTimeout(timer);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('No port is free.'));
      });
    });
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
