import { afterAll, beforeAll } from '@jest/globals';
import { changes } from './app-api/changes';
import { delivery } from './app-api/delivery';
import { webhooks } from './app-api/webhooks';
import { createPublication, type Publication } from './support/publication';
import { startStrapi, type TestStrapi } from './support/strapi';

let server: TestStrapi;
let made: Publication;

beforeAll(async () => {
  server = await startStrapi();
  made = await createPublication(server.strapi);
});

afterAll(() => server.stop());

// One start of Strapi for all of what an app needs besides the articles themselves.
const running = () => ({ ...server, made });
delivery(running);
changes(running);
webhooks(running);
