import { type Action, isVisibleAfter } from './actions';

/** A line of the log. */
export interface ChangeRow {
  readonly documentId: string;
  readonly locale: string;
  readonly action: Action;
  /** ISO instant. */
  readonly at: string;
}

/** What readers have now. */
export interface PublishedRow {
  readonly documentId: string;
  readonly locale: string;
  /** ISO instant of its latest publishing. */
  readonly at: string;
}

export interface ReaderChange {
  readonly documentId: string;
  readonly locale: string;
  /** `published`: new since then; `withdrawn`: gone, and to be forgotten. */
  readonly change: 'published' | 'changed' | 'corrected' | 'withdrawn';
  /** ISO instant of the latest of it. */
  readonly at: string;
}

interface Material {
  readonly since: Date | undefined;
  /** Oldest first. */
  readonly rows: readonly ChangeRow[];
  readonly published: readonly PublishedRow[];
}

/**
 * Many lines of the log as one change an article and language, oldest first. What is published decides: a line that
 * does not fit it (an import that passed the document service by) never tells a client to forget what is there, or to
 * keep what is not. Without `since` everything that is published is new.
 */
export function foldChanges({ since, rows, published }: Material): readonly ReaderChange[] {
  const present = new Map(published.map((row) => [keyOf(row), row]));
  const lines = new Map<string, ChangeRow[]>();
  for (const row of rows) lines.set(keyOf(row), [...(lines.get(keyOf(row)) ?? []), row]);
  const logged = [...lines.entries()].flatMap(([key, all]) => changeOf(all, present.has(key)));
  const unlogged = published.filter((row) => !lines.has(keyOf(row)) && isAfter(row.at, since));
  const found = unlogged.map(
    ({ documentId, locale, at }) => ({ documentId, locale, change: 'published', at }) as const,
  );
  return [...logged, ...found].sort((one, other) => compare(one.at, other.at) || compare(keyOf(one), keyOf(other)));
}

function changeOf(rows: readonly ChangeRow[], isPresent: boolean): readonly ReaderChange[] {
  const last = rows.at(-1);
  if (last === undefined) return [];
  const { documentId, locale, at } = last;
  if (!isPresent) return [{ documentId, locale, change: 'withdrawn', at }];
  const has = (action: Action) => rows.some((row) => row.action === action);
  const wasGone = !isVisibleAfter(last.action);
  if (wasGone || has('published')) return [{ documentId, locale, change: 'published', at }];
  return [{ documentId, locale, change: has('corrected') ? 'corrected' : 'changed', at }];
}

function isAfter(at: string, since: Date | undefined): boolean {
  return since === undefined || new Date(at) > since;
}

function keyOf({ documentId, locale }: { readonly documentId: string; readonly locale: string }): string {
  return `${documentId} ${locale}`;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
