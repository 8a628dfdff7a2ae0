import type { ReaderChange } from './fold';

/**
 * Milliseconds. What is written in a transaction carries the time before its commit: a client that asked in between
 * would pass over it, if the next question began where this answer ended. So the last two minutes are told again; a
 * change that a client has already changes nothing.
 */
export const OVERLAP = 120_000;

export interface ChangesPage {
  readonly changes: readonly ReaderChange[];
  /** ISO instant to ask with the next time. */
  readonly until: string;
  /** More is there now: ask again at once. */
  readonly more: boolean;
}

/** The first `limit` changes, and those of the same instant as the last of them, so that no instant is cut in two. */
export function pageOf(all: readonly ReaderChange[], limit: number, now: Date): ChangesPage {
  const last = all[limit - 1];
  const changes = last === undefined ? all : all.filter((change, index) => index < limit || change.at === last.at);
  const more = changes.length < all.length;
  const until = more && last !== undefined ? last.at : new Date(now.getTime() - OVERLAP).toISOString();
  return { changes, until, more };
}
