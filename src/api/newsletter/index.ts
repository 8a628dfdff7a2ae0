import type { Core } from '@strapi/strapi';
import { caching } from '../../plugins/survey-charts/server/src/api/caching';
import { registerIssueGate } from './gate';
import { issuePreviewLink } from './preview-link';
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
        path: '/newsletter/preview-link',
        handler: issuePreviewLink(strapi),
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
