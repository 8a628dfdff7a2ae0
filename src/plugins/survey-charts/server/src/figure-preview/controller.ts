import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { isRow } from '../gate/rows';
import { ARTICLE, QUESTION } from '../uids';
import { figurePreview } from './preview';
import { readPreviewRequest } from './request';
import { questionUses } from './uses';

/** What the result editor and the blocks of an article ask for; for who may read questions in the admin. */
export function figurePreviewController({ strapi }: { strapi: Core.Strapi }) {
  return {
    /** `POST /survey-charts/figure-preview`: a figure of unsaved values, as the site would show it. */
    async preview(ctx: Context) {
      mayRead(ctx, QUESTION);
      const request = readPreviewRequest('body' in ctx.request ? ctx.request.body : undefined);
      if (request === undefined) throw new errors.ValidationError('language can be nl or en.');
      ctx.set('Cache-Control', 'no-store');
      ctx.body = await figurePreview(strapi, request);
    },
    /** `GET /survey-charts/question-uses?documentId=`: articles that show a question, published or not. */
    async uses(ctx: Context) {
      mayRead(ctx, QUESTION);
      mayRead(ctx, ARTICLE);
      const { documentId } = isRow(ctx.query) ? ctx.query : {};
      if (typeof documentId !== 'string' || documentId === '') {
        throw new errors.ValidationError('documentId is missing.');
      }
      ctx.body = await questionUses(strapi, documentId);
    },
  };
}

function mayRead(ctx: Context, uid: string): void {
  if (!ctx.state.userAbility.can('plugin::content-manager.explorer.read', uid)) throw new errors.ForbiddenError();
}
