import type { Core } from '@strapi/strapi';
import { caching } from '../../plugins/survey-charts/server/src/api/caching';
import { ensureIndexes } from '../../plugins/survey-charts/server/src/gate';
import { draftReader } from './draft';
import { registerIssueGate } from './gate';
import { registerItemTitles } from './item-titles';
import { issueReader } from './rendition';
import { testLimit } from './test-limit';
import { testSender } from './test-send';
import { ISSUE } from './uid';

/** Issues of a newsletter: their gate, their rendition for who sends them, and what the admin asks for. */
export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerIssueGate(strapi);
    registerItemTitles(strapi);
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
  /** Two publishes at once both find an address free, or the same issue unpublished: the database lets one of them in. */
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await ensureIndexes(strapi, [
      { name: 'newsletter_issues_published_slug_unique', uid: ISSUE, columns: ['slug', 'locale'] },
      { name: 'newsletter_issues_published_row_unique', uid: ISSUE, columns: ['document_id', 'locale'] },
    ]);
  },
};
