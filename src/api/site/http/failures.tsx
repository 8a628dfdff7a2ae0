import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import type { Frames } from '../data/frames';
import { ErrorPage } from '../pages/error';
import { pathLanguage } from './language';
import { sendPage } from './send-page';

/** A page that fails says so in the reader's language; what went wrong is for the log. */
export function failurePages(strapi: Core.Strapi, frames: Frames) {
  return async (ctx: Context, next: Next): Promise<void> => {
    try {
      await next();
    } catch (error) {
      strapi.log.error(error);
      ctx.set('Cache-Control', 'no-store');
      ctx.remove('ETag');
      sendPage(ctx, <ErrorPage frame={frames.bare(pathLanguage(ctx))} />, 500);
    }
  };
}
