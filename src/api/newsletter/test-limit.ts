import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

/** Tests that one editor may send in ten minutes: enough to work with, too few to spam with. */
const LIMIT = { interval: { min: 10 }, max: 10 } as const;

/** Strapi's own limiter, by who is logged in: it answers 429. */
export function testLimit(strapi: Core.Strapi) {
  return (ctx: Context, next: Next): unknown => {
    const config = { ...LIMIT, prefixKey: `newsletter-test:${ctx.state.user.id}` };
    return strapi.middleware('admin::rateLimit')(config, { strapi })?.(ctx, next);
  };
}
