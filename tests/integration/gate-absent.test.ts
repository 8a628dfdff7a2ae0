import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { adminToken, apiToken } from './support/accounts';
import { FAULTS } from './support/faults';
import { startStrapi, type TestStrapi } from './support/strapi';
import { type Clients, WAYS_IN } from './support/ways-in';

// The matrix of gate.test.ts without the gate: every way in is then open to every fault that Strapi itself lets pass.
// That shows that the matrix would fail if the middleware were not registered, for each of its cells.
let clients: Clients;
let server: TestStrapi;

beforeAll(async () => {
  server = await startStrapi({ withoutGate: true });
  clients = { server, admin: await adminToken(server), api: await apiToken(server) };
});

afterAll(() => server.stop());

const openFaults = Object.entries(FAULTS).filter(([, fault]) => fault.strapiRefusesToo !== true);

describe.each(Object.entries(WAYS_IN))('without the gate, %s', (_way, publish) => {
  test.each(openFaults)('lets through %s', async (_name, { uid, make }) => {
    const outcome = await publish(clients, uid, await make(server.strapi));
    expect(outcome).toEqual({ refused: false, said: '', paths: [] });
  });
});
