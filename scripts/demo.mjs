/**
 * `npm run demo`: everything from a fresh clone to a running site with the demo content, without a question.
 * Started again it keeps the data and builds only if the sources are newer than the build.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureBuild } from './build-if-needed.mjs';
import { ensureEnvironment } from './environment.mjs';
import { preflight } from './preflight.mjs';

const strapi = path.join('node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');

/** The address that people use; an empty or general host is this machine. */
function address() {
  if (process.env.PUBLIC_URL) return process.env.PUBLIC_URL.replace(/\/+$/, '');
  const host = process.env.HOST && process.env.HOST !== '0.0.0.0' ? process.env.HOST : 'localhost';
  return `http://${host === '127.0.0.1' ? 'localhost' : host}:${process.env.PORT ?? 1337}`;
}

async function waitUntilReady(url, child) {
  while (child.exitCode === null) {
    const answer = await fetch(`${url}/_health`).catch(() => undefined);
    if (answer?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return false;
}

async function exampleAddresses(local, url) {
  const answer = await fetch(`${local}/api/survey-articles?locale=nl&pagination[pageSize]=1`).catch(() => undefined);
  const body = answer?.ok ? await answer.json() : undefined;
  const id = body?.data?.[0]?.documentId;
  const list = [`${url}/api/survey-articles?locale=nl`];
  const rendition = (name) => `${url}/api/survey-articles/${id}/${name}`;
  return id
    ? [...list, rendition('app?locale=nl'), rendition('text?locale=nl'), rendition('newsletter?locale=nl&format=html')]
    : list;
}

ensureEnvironment();
process.env.NODE_ENV ??= 'production';
process.env.DEMO = 'true';
process.env.STRAPI_TELEMETRY_DISABLED = 'true';
ensureBuild();
await preflight('start');
const child = spawn(process.execPath, [strapi, 'start'], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 0));
const local = `http://127.0.0.1:${process.env.PORT ?? 1337}`;
if (await waitUntilReady(process.env.HOST && process.env.HOST !== '127.0.0.1' ? address() : local, child)) {
  const url = address();
  const api = await exampleAddresses(local, url);
  console.log(
    ['', `started`, `site   ${url}/nl`, `admin  ${url}/admin`, ...api.map((one) => `api    ${one}`), ''].join('\n'),
  );
}
