import type { Core } from '@strapi/strapi';

const YEAR_SECONDS = 365 * 24 * 60 * 60;
/** Style sheets and the script are asked for by the version of their content; a changed font gets another name (`public/fonts`). */
const VERSIONED = /^\/[\w-]+\.(?:css|js)$/;
const FONT = /^\/fonts\/[\w-]+\.woff2$/;

/** Lets browsers keep for a year what never changes under its address: a page that comes back loads its text alone. */
export default (): Core.MiddlewareHandler => async (ctx, next) => {
  await next();
  const lasts = FONT.test(ctx.path) || (VERSIONED.test(ctx.path) && typeof ctx.query.v === 'string');
  if (lasts && ctx.status < 300) ctx.set('Cache-Control', `public, max-age=${YEAR_SECONDS}, immutable`);
};
