import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import type { Frames } from '../data/frames';
import { articlesOf } from '../data/site';
import { NotFound } from '../pages/not-found';
import { pathLanguage } from './language';
import { sendPage } from './send-page';

/** How many articles a lost reader is offered. */
const OFFERED = 5;

/** What is asked for by programmes: they get Strapi's own answers. */
const NOT_PAGES = /^\/(?:api|admin|figures|uploads|fonts|_health)(?:\/|$)/i;
/** A file, unless somebody typed the address: a browser then names HTML, for the files of a page it does not. */
const FILE = /\.[a-z0-9]+$/i;

/**
 * Any address that nobody answered becomes a page that helps: the last word, so that it holds for the whole site.
 * A handler may leave `ctx.state.otherVersion` for it.
 */
export function notFoundPages(strapi: Core.Strapi, frames: Frames) {
  return async (ctx: Context, next: Next): Promise<void> => {
    await next();
    if (ctx.status !== 404 || !wantsPage(ctx)) return;
    const language = pathLanguage(ctx);
    const [frame, { items }] = await Promise.all([
      frames.of(language),
      articlesOf(strapi).newest({ language, page: 1, pageSize: OFFERED }),
    ]);
    ctx.remove('Content-Encoding');
    ctx.set('Cache-Control', 'no-store');
    sendPage(ctx, <NotFound frame={frame} newest={items} other={ctx.state.otherVersion} />, 404);
  };
}

function wantsPage(ctx: Context): boolean {
  if (ctx.method !== 'GET' && ctx.method !== 'HEAD') return false;
  if (FILE.test(ctx.path) && !ctx.get('Accept').includes('text/html')) return false;
  return !NOT_PAGES.test(ctx.path) && ctx.accepts('html', 'json') === 'html';
}
