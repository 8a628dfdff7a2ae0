import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { adminToken, apiToken } from './support/accounts';
import { publishedCount } from './support/content';
import { CONTROLS, FAULTS, INVALID_KEY } from './support/faults';
import { startStrapi, type TestStrapi } from './support/strapi';
import { type Clients, WAYS_IN } from './support/ways-in';

let clients: Clients;
let server: TestStrapi;

beforeAll(async () => {
  server = await startStrapi();
  clients = { server, admin: await adminToken(server), api: await apiToken(server) };
});

afterAll(() => server.stop());

describe.each(Object.entries(WAYS_IN))('%s', (_way, publish) => {
  test.each(Object.entries(FAULTS))('refuses %s', async (_name, { uid, make, says, path }) => {
    const data = await make(server.strapi);
    const before = await publishedCount(server.strapi);
    const outcome = await publish(clients, uid, data);
    expect(outcome.refused).toBe(true);
    expect(outcome.said).toMatch(says);
    expect(outcome.paths).toContainEqual(expect.stringMatching(path));
    expect(await publishedCount(server.strapi)).toEqual(before);
  });

  test.each(Object.entries(CONTROLS))('publishes %s', async (_name, { uid, make }) => {
    const data = await make(server.strapi);
    const before = await publishedCount(server.strapi);
    const outcome = await publish(clients, uid, data);
    expect(outcome).toEqual({ refused: false, said: '', paths: [] });
    const after = await publishedCount(server.strapi);
    expect(after.articles + after.questions).toBeGreaterThan(before.articles + before.questions);
  });
});

test.each([
  ['nl', /De sleutel/],
  ['en', /The key/],
] as const)('says it in the language of an editor who chose %s', async (language, says) => {
  const admin = await adminToken(server, language);
  const { uid, make } = INVALID_KEY;
  const other = language === 'nl' ? 'en' : 'nl';
  const path = `/content-manager/collection-types/${uid}/actions/publish`;
  const answer = await server.http
    .post(path)
    .auth(admin, { type: 'bearer' })
    .set('Accept-Language', other)
    .send(await make(server.strapi));
  expect([answer.status, answer.body.error.message]).toEqual([400, expect.stringMatching(says)]);
});
