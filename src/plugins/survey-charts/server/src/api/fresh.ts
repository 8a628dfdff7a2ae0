import type { Context } from 'koa';

/**
 * Whether a client has what is about to be sent, by the ETag and Last-Modified that were set. An ETag decides alone where
 * there is one (RFC 9110, 13.1.3). Not koa's `ctx.fresh`: that one wants the date to fit as well, and sends everything to
 * who says `Cache-Control: no-cache`, which `fetch` does by itself whenever it is given an If-None-Match.
 */
export function isFresh(ctx: Context): boolean {
  const etags = ctx.get('If-None-Match');
  if (etags !== '') return etags === '*' || tagsIn(etags).includes(strongOf(ctx.response.get('ETag')));
  const [since, modified] = [Date.parse(ctx.get('If-Modified-Since')), Date.parse(ctx.response.get('Last-Modified'))];
  return modified <= since;
}

function tagsIn(header: string): readonly string[] {
  return header.split(',').map((tag) => strongOf(tag.trim()));
}

/** Weak comparison: how the same content was packed does not matter here. */
function strongOf(tag: string): string {
  return tag.replace(/^W\//, '');
}
