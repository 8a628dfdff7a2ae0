import { afterAll, beforeAll } from '@jest/globals';
import { changes } from './app-api/changes';
import { delivery } from './app-api/delivery';
import { webhooks } from './app-api/webhooks';
import { createPublication, type Publication } from './support/publication';
import { startStrapi, type TestStrapi } from './support/strapi';

let server: TestStrapi;
let made: Publication;
let url = '';

beforeAll(async () => {
  process.env.CORS_ORIGIN = 'https://app.example.org';
  server = await startStrapi();
  made = await createPublication(server.strapi);
  // On a port: supertest would otherwise open one a request, and unpack what it gets.
  const { httpServer } = server.strapi.server;
  await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
  const address = httpServer.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});

afterAll(() => server.stop());

// One start of Strapi for all of what an app needs besides the articles themselves.
const running = () => ({ ...server, made, url });
delivery(running);
changes(running);
webhooks(running);
