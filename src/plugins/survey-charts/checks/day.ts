/** Readers see days in Dutch time, wherever a server or an editor is. Swedish writes them as ISO does. */
const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The day of an instant or a date, `2026-03-01`; '' for what is none. */
export function dayOf(value: unknown): string {
  if (typeof value !== 'string' && !(value instanceof Date)) return '';
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? '' : DAY.format(date);
}
