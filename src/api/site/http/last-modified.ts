import { createHash } from 'node:crypto';
import type { Context, Next } from 'koa';
import { Lru } from '../../../plugins/survey-charts/server/src/figures/lru';

interface Seen {
  readonly hash: string;
  /** Milliseconds, a whole second: HTTP knows no parts of one. */
  readonly since: number;
}

const SECOND = 1000;
/** Addresses kept in mind: many more than there are feeds, and few enough for whoever makes addresses up. */
const ADDRESSES = 500;

/**
 * Since when an answer is as it is, as far as this server knows. No date in the content says so: an article that is taken
 * back changes a feed too, and leaves only older dates in it.
 * It begins a second ago, so that a change within the present second gets a later one: who asks by the date alone never
 * hears that nothing changed when something did.
 */
export function createDates(now: () => number = Date.now): (address: string, body: string) => Date {
  const seen = new Lru<Seen>(ADDRESSES);
  return (address, body) => {
    const hash = createHash('sha256').update(body).digest('base64url');
    const before = seen.get(address);
    const lately = Math.floor(now() / SECOND) * SECOND - SECOND;
    const since = before === undefined ? lately : before.hash === hash ? before.since : later(before.since, lately);
    seen.set(address, { hash, since });
    return new Date(since);
  };
}

function later(before: number, lately: number): number {
  return Math.max(before + SECOND, lately);
}

/** Gives answers their `Last-Modified`. */
export function createLastModified(): (ctx: Context, next: Next) => Promise<void> {
  const dateOf = createDates();
  return async (ctx, next) => {
    await next();
    if (ctx.status === 200 && typeof ctx.body === 'string') ctx.lastModified = dateOf(ctx.path, ctx.body);
  };
}
