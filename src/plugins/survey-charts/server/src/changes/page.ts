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

/**
 * The first `limit` changes, and those of the same instant as the last of them, so that no instant is cut in two. `since`
 * is what was asked: as long as nothing changes the answer stays as it is, so that a client that asks again gets a 304.
 */
export function pageOf(
  all: readonly ReaderChange[],
  limit: number,
  { now, since }: { readonly now: Date; readonly since?: Date | undefined },
): ChangesPage {
  const last = all[limit - 1];
  const changes = last === undefined ? all : all.filter((change, index) => index < limit || change.at === last.at);
  const more = changes.length < all.length;
  const settled = new Date(now.getTime() - OVERLAP).toISOString();
  const latest = all.at(-1)?.at ?? since?.toISOString() ?? settled;
  return { changes, until: more && last !== undefined ? last.at : earlier(latest, settled), more };
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}
