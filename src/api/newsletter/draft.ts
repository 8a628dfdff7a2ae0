import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { issueRendition } from '../../plugins/survey-charts/channels/newsletter';
import { publicUrl } from '../../plugins/survey-charts/server/src/figures/services';
import { isLanguage } from '../../plugins/survey-charts/survey/language';
import { previewsOf } from '../site/data/site';
import { createIssues } from './issues';
import { ISSUE } from './uid';

/**
 * `GET /newsletter/draft?documentId=&locale=`, for whoever may read the issue in the admin: a signed link to the saved draft,
 * and how large its e-mail is.
 */
export function draftReader(strapi: Core.Strapi) {
  return async (ctx: Context): Promise<unknown> => {
    const { documentId, locale } = ctx.query;
    if (typeof documentId !== 'string' || documentId === '') return ctx.badRequest('documentId is missing.');
    if (!isLanguage(locale)) return ctx.badRequest('locale can be nl or en.');
    if (!ctx.state.userAbility.can('plugin::content-manager.explorer.read', ISSUE)) return ctx.forbidden();
    const issue = await createIssues(strapi).draft(documentId, locale);
    if (issue === undefined) return ctx.notFound('There is no such issue in this language.');
    const { bytes, large } = issueRendition(issue, publicUrl(strapi));
    ctx.body = { url: previewsOf(strapi).link({ documentId, language: locale }), bytes, large };
    return undefined;
  };
}
