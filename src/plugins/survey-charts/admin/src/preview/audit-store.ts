import { useSyncExternalStore } from 'react';
import { arrayOf, isObject, textOf } from '../json';

/** An obstacle that axe found in a previewed page. */
export interface Finding {
  /** Name of axe's rule. */
  readonly id: string;
  /** What is wrong, in the editor's language. */
  readonly help: string;
  /** The elements, as HTML. */
  readonly places: readonly string[];
}

/** What axe found in the last previews of one article in one language. */
export interface Audit {
  /** The values of the form that were previewed: what is typed later was not looked at. */
  readonly values: unknown;
  readonly byView: Readonly<Record<string, readonly Finding[]>>;
}

const audits = new Map<string, Audit>();
const listeners = new Set<() => void>();

/** Keeps what was found in one view. Findings of other values go: they were about another text. */
export function keepAudit(key: string, values: unknown, view: string, findings: readonly Finding[]): void {
  const before = audits.get(key);
  const others = before?.values === values ? before?.byView : {};
  audits.set(key, { values, byView: { ...others, [view]: findings } });
  for (const listener of listeners) listener();
}

export function useAudit(key: string): Audit | undefined {
  return useSyncExternalStore(subscribe, () => audits.get(key));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function auditKey(documentId: string, language: string): string {
  return `${documentId}:${language}`;
}

/** Each obstacle once, in whichever views it was found. */
export function allFindings({ byView }: Audit): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const { id, help, places } of Object.values(byView).flat()) {
    const known = found.get(id)?.places ?? [];
    found.set(id, { id, help, places: [...new Set([...known, ...places])] });
  }
  return [...found.values()];
}

/** What a previewed page told; undefined for any other message. */
export function readAudit(message: unknown): readonly Finding[] | undefined {
  if (!isObject(message) || !Array.isArray(message.surveyChartsAudit)) return undefined;
  return message.surveyChartsAudit.map((one: unknown) => ({
    id: isObject(one) ? textOf(one.id) : '',
    help: isObject(one) ? textOf(one.help) : '',
    places: isObject(one) ? arrayOf(one.places).flatMap((place) => (isObject(place) ? textOf(place.html) : [])) : [],
  }));
}
