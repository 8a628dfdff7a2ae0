import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { isLanguage } from '../../plugins/survey-charts/survey/language';
import { previewsOf } from '../site/data/site';
import { ISSUE } from './uid';

/** `GET /newsletter/preview-link?documentId=&locale=`, for whoever may read the issue in the admin. */
export function issuePreviewLink(strapi: Core.Strapi) {
  return (ctx: Context) => {
    const { documentId, locale } = ctx.query;
    if (typeof documentId !== 'string' || documentId === '') return ctx.badRequest('documentId is missing.');
    if (!isLanguage(locale)) return ctx.badRequest('locale can be nl or en.');
    if (!ctx.state.userAbility.can('plugin::content-manager.explorer.read', ISSUE)) return ctx.forbidden();
    ctx.body = { url: previewsOf(strapi).link({ documentId, language: locale }) };
  };
}
