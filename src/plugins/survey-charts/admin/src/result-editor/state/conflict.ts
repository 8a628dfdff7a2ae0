import { canonicalJson } from '../../../../survey/fingerprint';
import { valueAt, withValue } from '../../json';

/** What the form holds, and what was stored when the editor began to change it. */
export interface Watched {
  readonly stored: unknown;
  readonly mine: unknown;
}

/** After the form's value changed. `lost`: the editor's unsaved figures, in whose place another editor's came. */
export interface Seen {
  readonly watched: Watched;
  readonly lost?: unknown;
}

function revisionOf(json: unknown): number {
  const revision = valueAt(json, ['revision']);
  return typeof revision === 'number' ? revision : 0;
}

/** The same question, whatever its revision. */
export function isSame(one: unknown, other: unknown): boolean {
  const withoutRevision = (json: unknown) => canonicalJson(withValue(json, ['revision'], 0));
  return withoutRevision(one) === withoutRevision(other);
}

/**
 * Strapi reads the entry again after a refused save, and puts what is stored in the place of what was typed. Within one
 * revision each value is the editor's own ("discard changes" too); a newer revision is either what the editor saved or
 * another editor's, and only then something can be lost.
 */
export function seen({ stored, mine }: Watched, json: unknown): Seen {
  if (revisionOf(json) === revisionOf(mine)) return { watched: { stored, mine: json } };
  const watched = { stored: json, mine: json };
  const isLost = revisionOf(json) > revisionOf(mine) && !isSame(mine, stored) && !isSame(mine, json);
  return isLost ? { watched, lost: mine } : { watched };
}

/** Our figures, as a change of what is stored now: the next save is accepted, and knowingly goes over the other's. */
export function restored(mine: unknown, stored: unknown): unknown {
  return withValue(mine, ['revision'], revisionOf(stored));
}
