import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Core, createStrapi } from '@strapi/strapi';
import { seedDemo } from '../../../src/bootstrap/demo-seed';

export interface Site {
  /** Paths of what is asked, by what they are. */
  readonly paths: ReadonlyMap<string, string>;
  /** The body's bytes. Throws unless the answer is 2xx. */
  get(path: string): Promise<number>;
  stop(): Promise<void>;
}

/** Strapi's own route that only says that it is there, through the same middlewares. */
export const TRIVIAL = 'Trivial route (/_health)';

const SECRETS = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'JWT_SECRET',
];

/** The real server with the demo in a database of its own, as in production, on a free port of this machine. */
export async function openSite(): Promise<Site> {
  await compileServer();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'survey-charts-bench-'));
  const database = { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: path.join(folder, 'data.db') };
  const secrets = SECRETS.map((name) => [name, randomBytes(16).toString('hex')]);
  Object.assign(process.env, database, Object.fromEntries(secrets), { STRAPI_TELEMETRY_DISABLED: 'true', DEMO: '' });
  const strapi = createStrapi({ appDir: process.cwd(), distDir: path.resolve('dist'), serveAdminPanel: false });
  strapi.log.level = 'error';
  await strapi.load();
  await seedDemo(strapi);
  strapi.server.mount();
  const { httpServer } = strapi.server;
  await new Promise<void>((listening) => httpServer.listen(0, '127.0.0.1', listening));
  const agent = new http.Agent({ keepAlive: true, maxSockets: 16 });
  const port = portOf(httpServer.address());
  return {
    paths: await pathsOf(strapi),
    get: (address) => get(agent, port, address),
    async stop() {
      agent.destroy();
      await strapi.destroy();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Strapi loads the plugin from `dist`: the same compilation as for the tests, and only if a source is newer. */
async function compileServer(): Promise<void> {
  const file = path.resolve('tests/integration/support/compile.mjs');
  const { compileServer: compile }: { compileServer: () => void } = await import(pathToFileURL(file).href);
  compile();
}

async function pathsOf(strapi: Core.Strapi): Promise<ReadonlyMap<string, string>> {
  const documents: (uid: string) => { findMany(query: object): Promise<{ documentId: string; slug: string }[]> } =
    strapi.get('documents');
  const found = await documents('plugin::survey-charts.survey-article').findMany({ locale: 'nl', status: 'published' });
  const article = found.find(({ slug }) => slug === 'overheden-op-weg-naar-online');
  if (article === undefined) throw new Error('The demo article on online services is not published.');
  const api = `/api/survey-articles/${article.documentId}`;
  return new Map([
    [TRIVIAL, '/_health'],
    ['Article page', `/nl/artikelen/${article.slug}`],
    ['App JSON', `${api}/app?locale=nl`],
    ['Text rendition', `${api}/text?locale=nl`],
  ]);
}

function get(agent: http.Agent, port: number, address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = http.get({ agent, port, host: '127.0.0.1', path: address }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('end', () => {
        const { statusCode = 0 } = response;
        if (statusCode >= 200 && statusCode < 300) resolve(bytes);
        else reject(new Error(`${address} answered ${statusCode}.`));
      });
    });
    request.on('error', reject);
  });
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server listens nowhere.');
  return address.port;
}
