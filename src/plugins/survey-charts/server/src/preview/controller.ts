import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { isLanguage } from '../../../survey/language';
import { ARTICLE } from '../uids';
import type { PreviewService } from './service';

/** `GET /survey-charts/preview-link?documentId=&locale=`, for whoever may read the article in the admin. */
export function previewLink({ strapi }: { strapi: Core.Strapi }) {
  return {
    link(ctx: Context) {
      const { documentId, locale } = ctx.query;
      if (typeof documentId !== 'string' || documentId === '') return ctx.badRequest('documentId is missing.');
      if (!isLanguage(locale)) return ctx.badRequest('locale can be nl or en.');
      if (!ctx.state.userAbility.can('plugin::content-manager.explorer.read', ARTICLE)) return ctx.forbidden();
      const preview: PreviewService = strapi.plugin('survey-charts').service('preview');
      ctx.body = { url: preview.link({ documentId, language: locale }) };
    },
  };
}
