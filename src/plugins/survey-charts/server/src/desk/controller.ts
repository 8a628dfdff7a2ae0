import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { LANGUAGES } from '../../../survey/language';
import { CHECK_ACTIONS } from '../checks/actions';
import { ARTICLE, QUESTION } from '../uids';
import { articlesWithOpenPoints, newestPublications } from './lists';
import { openPoints } from './open-points';

/** A page of the admin's list. */
const MOST_ARTICLES = 100;

const Asked = z.object({
  articles: z.array(z.object({ documentId: z.string().min(1).max(64), locale: z.enum(LANGUAGES) })).max(MOST_ARTICLES),
});

/** What the admin's home page and list of articles ask for. */
export function deskController({ strapi }: { strapi: Core.Strapi }) {
  return {
    /** `POST /survey-charts/desk/points`: the open points of some drafts, null where there is no draft. */
    async points(ctx: Context): Promise<void> {
      maySeeChecks(ctx);
      const asked = Asked.safeParse('body' in ctx.request ? ctx.request.body : undefined);
      if (!asked.success) throw new errors.ValidationError(z.prettifyError(asked.error));
      const points = [];
      for (const { documentId, locale } of asked.data.articles) {
        points.push((await openPoints(strapi, documentId, locale)) ?? null);
      }
      ctx.body = { points };
    },
    /** `GET /survey-charts/desk/open` */
    async open(ctx: Context): Promise<void> {
      maySeeChecks(ctx);
      ctx.body = { articles: await articlesWithOpenPoints(strapi) };
    },
    /** `GET /survey-charts/desk/newest` */
    async newest(ctx: Context): Promise<void> {
      mayRead(ctx, ARTICLE);
      ctx.body = { articles: await newestPublications(strapi) };
    },
  };
}

function mayRead(ctx: Context, uid: string): void {
  if (!ctx.state.userAbility.can('plugin::content-manager.explorer.read', uid)) throw new errors.ForbiddenError();
}

function maySeeChecks(ctx: Context): void {
  mayRead(ctx, ARTICLE);
  mayRead(ctx, QUESTION);
  if (!ctx.state.userAbility.can(CHECK_ACTIONS.see)) throw new errors.ForbiddenError();
}
