import { createHash } from 'node:crypto';
import type { Context, Next } from 'koa';

/** May be kept, but asked for each time: what is taken back must be gone at once, and a 304 costs little. */
const REVALIDATE = 'public, no-cache';

/** Gives an answer its ETag and answers a conditional request with 304. A failure is never kept. */
export async function caching(ctx: Context, next: Next): Promise<void> {
  ctx.set('Cache-Control', 'no-store');
  await next();
  if (ctx.status !== 200 || ctx.body === undefined || ctx.body === null) return;
  const text = typeof ctx.body === 'string' ? ctx.body : JSON.stringify(ctx.body);
  if (typeof ctx.body !== 'string') ctx.type = 'application/json; charset=utf-8';
  ctx.body = text;
  ctx.set('Cache-Control', REVALIDATE);
  ctx.set('ETag', `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`);
  if (!ctx.fresh) return;
  ctx.status = 304;
  ctx.body = null;
}
