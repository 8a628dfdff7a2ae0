import type { Language } from '../../../survey/language';

/** A row as the document service gives it. */
export type Row = Readonly<Record<string, unknown>>;

/** Rows come from the database and from editors' JSON: their shape is looked at, never assumed. */
export function isRecord(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function records(value: unknown): readonly Row[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** The text of a `{ nl, en }` in one language; absent if it is not there or empty. */
export function textIn(value: unknown, language: Language): string | undefined {
  const own = isRecord(value) ? text(value[language]) : '';
  return own === '' ? undefined : own;
}

/** A date as Strapi gives it (text or Date) as an ISO instant. */
export function instant(value: unknown): string | undefined {
  if (typeof value !== 'string' && !(value instanceof Date)) return undefined;
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
