import type { Core } from '@strapi/strapi';
import { caching } from '../../plugins/survey-charts/server/src/api/caching';
import { draftReader } from './draft';
import { registerIssueGate } from './gate';
import { issueReader } from './rendition';
import { testLimit } from './test-limit';
import { testSender } from './test-send';

/** Issues of a newsletter: their gate, their rendition for who sends them, and what the admin asks for. */
export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerIssueGate(strapi);
    strapi.server.api('content-api').routes([
      {
        method: 'GET',
        path: '/newsletter-issues/:id/newsletter',
        handler: [caching, issueReader(strapi)],
        config: { auth: false },
      },
    ]);
    strapi.server.api('admin').routes([
      {
        method: 'GET',
        path: '/newsletter/draft',
        handler: draftReader(strapi),
        config: { policies: ['admin::isAuthenticatedAdmin'] },
      },
      {
        method: 'POST',
        path: '/newsletter/test',
        handler: [testLimit(strapi), testSender(strapi)],
        config: { policies: ['admin::isAuthenticatedAdmin'] },
      },
    ]);
  },
};
