import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { jest } from '@jest/globals';
import { type Core, createStrapi } from '@strapi/strapi';
import request from 'supertest';
import { createDatabase } from './database';

export const ROOT = path.resolve(__dirname, '../../..');

export interface TestStrapi {
  readonly strapi: Core.Strapi;
  /** supertest over the server, without a port. */
  readonly http: ReturnType<typeof request>;
  stop(): Promise<void>;
}

interface StartOptions {
  /** Boots without the publish gate, to show that it is the gate that refuses. No such switch is in the product. */
  readonly withoutGate?: boolean;
}

/** The real Strapi with this plugin, on an empty database of its own. One a test file: its modules keep state. */
export async function startStrapi(options: StartOptions = {}): Promise<TestStrapi> {
  if (options.withoutGate) leaveOutGate();
  const database = await createDatabase();
  Object.assign(process.env, ENVIRONMENT, database.environment);
  const strapi = createStrapi({
    appDir: ROOT,
    distDir: path.join(ROOT, 'dist'),
    autoReload: false,
    serveAdminPanel: false,
  });
  strapi.log.level = 'error';
  await strapi.load();
  strapi.server.mount();
  return {
    strapi,
    http: request(strapi.server.httpServer),
    async stop() {
      await untilIdle(strapi);
      await strapi.destroy();
      await database.remove();
    },
  };
}

const ENVIRONMENT = {
  NODE_ENV: 'test',
  STRAPI_TELEMETRY_DISABLED: 'true',
  PUBLIC_URL: '',
  DEMO: '',
  APP_KEYS: secret(),
  ADMIN_JWT_SECRET: secret(),
  API_TOKEN_SALT: secret(),
  TRANSFER_TOKEN_SALT: secret(),
  ENCRYPTION_KEY: secret(),
  JWT_SECRET: secret(),
};

function secret(): string {
  return randomBytes(16).toString('hex');
}

/** Strapi tells of what was written after the commit, and reads for that: a pool that closes meanwhile breaks it off. */
async function untilIdle(strapi: Core.Strapi): Promise<void> {
  const { pool } = strapi.db.connection.client;
  for (let quiet = 0; quiet < 3; ) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    quiet = pool.numUsed() + pool.numPendingAcquires() === 0 ? quiet + 1 : 0;
  }
}

function leaveOutGate(): void {
  const register = path.join(ROOT, 'dist/src/plugins/survey-charts/server/src/gate/register-gate.js');
  jest.doMock(register, () => ({ registerGate: () => undefined, guardDocuments: () => undefined }));
}
