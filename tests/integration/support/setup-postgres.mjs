import { compileServer } from './compile.mjs';
import { startPostgres } from './postgres.mjs';

/** The port goes to the test files by the environment, the server to the teardown by the global object of this process. */
export default async function setup() {
  compileServer();
  const server = await startPostgres();
  globalThis.surveyChartsPostgres = server;
  process.env.TEST_POSTGRES_PORT = String(server.port);
}
