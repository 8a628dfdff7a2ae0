import { badRequest } from '../bad-request';
import type { Query } from './parameters';

const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** `since=2026-03-01T10:00:00Z`; undefined if it is not asked for. */
export function sinceOf({ since }: Query): Date | undefined {
  if (since === undefined) return undefined;
  // A plus sign that was not encoded arrives as a space.
  const written = typeof since === 'string' ? since.replace(/ (?=\d{2}:\d{2}$)/, '+') : '';
  const date = new Date(written);
  if (ISO_INSTANT.test(written) && !Number.isNaN(date.getTime())) return date;
  throw badRequest('since', 'it is an ISO date or instant: 2026-03-01T10:00:00Z.');
}
