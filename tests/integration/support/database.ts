import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';

/** A database of a test file's own, empty. */
export interface TestDatabase {
  /** `DATABASE_*`, as config/database.ts reads them. */
  readonly environment: Readonly<Record<string, string>>;
  remove(): Promise<void>;
}

declare const DATABASE_UNDER_TEST: 'sqlite' | 'postgres';

/** Every integration test runs in two jest projects, one a database (jest.config.cjs). */
export function databaseUnderTest(): 'sqlite' | 'postgres' {
  return DATABASE_UNDER_TEST;
}

export function createDatabase(): Promise<TestDatabase> {
  return databaseUnderTest() === 'sqlite' ? Promise.resolve(sqlite()) : postgres();
}

/** A file, because `:memory:` would be a file of that name in the working folder. */
function sqlite(): TestDatabase {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'survey-charts-test-'));
  return {
    environment: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: path.join(folder, 'data.db') },
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function postgres(): Promise<TestDatabase> {
  const port = process.env.TEST_POSTGRES_PORT;
  if (port === undefined) throw new Error('TEST_POSTGRES_PORT is not set: did the global setup run?');
  const account = { host: '127.0.0.1', user: 'survey_charts', password: 'survey_charts' };
  const name = `test_${process.pid}_${Date.now()}`;
  const asAdministrator = async (statement: string) => {
    const client = new Client({ ...account, port: Number(port), database: 'postgres' });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  await asAdministrator(`create database ${name}`);
  return {
    environment: {
      DATABASE_CLIENT: 'postgres',
      DATABASE_HOST: account.host,
      DATABASE_PORT: port,
      DATABASE_NAME: name,
      DATABASE_USERNAME: account.user,
      DATABASE_PASSWORD: account.password,
    },
    remove: () => asAdministrator(`drop database if exists ${name} with (force)`),
  };
}
