import { createHash } from 'node:crypto';
import type { Context, Next } from 'koa';
import { isFresh } from './fresh';

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
  // Weak: the same answer goes out plain, by gzip and by brotli, which are not the same bytes (RFC 9110, 8.8.1).
  ctx.set('ETag', `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`);
  if (!isFresh(ctx)) return;
  ctx.status = 304;
  ctx.body = null;
}

/**
 * Says since when the answer is as it is. An HTTP date has whole seconds: as long as its second lasts another change may
 * follow in it, and who keeps the answer with this date would never hear of that one. Then the ETag alone has to do.
 */
export function setLastModified(ctx: Context, at: Date, now: Date = new Date()): void {
  const second = Math.floor(at.getTime() / 1000);
  if (second < Math.floor(now.getTime() / 1000)) ctx.lastModified = new Date(second * 1000);
}
