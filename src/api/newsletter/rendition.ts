import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { issueRendition } from '../../plugins/survey-charts/channels/newsletter';
import { badRequest } from '../../plugins/survey-charts/server/src/api/bad-request';
import { languageOf } from '../../plugins/survey-charts/server/src/api/query/language';
import { knownParameters, publishedOnly } from '../../plugins/survey-charts/server/src/api/query/parameters';
import { publicUrl } from '../../plugins/survey-charts/server/src/figures/services';
import { createIssues } from './issues';

/** `GET /api/newsletter-issues/:documentId/newsletter`: as for an article, `&format=html` or `text` gives that part alone. */
export function issueReader(strapi: Core.Strapi) {
  return async (ctx: Context): Promise<void> => {
    const query = knownParameters(ctx.query, ['locale', 'status', 'format']);
    publishedOnly(query);
    const { format } = query;
    const issue = await createIssues(strapi).byDocumentId(String(ctx.params.id), languageOf(query));
    if (issue === undefined) throw new errors.NotFoundError('There is no such issue in this language.');
    const rendition = issueRendition(issue, publicUrl(strapi));
    if (format === undefined) {
      ctx.type = 'application/json; charset=utf-8';
      ctx.body = JSON.stringify(rendition);
    } else if (format === 'html' || format === 'text') {
      ctx.type = format === 'html' ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8';
      ctx.body = rendition[format];
    } else throw badRequest('format', 'it can be html or text; without it you get the whole rendition.');
  };
}
