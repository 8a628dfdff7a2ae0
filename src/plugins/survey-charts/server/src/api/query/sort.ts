import { badRequest } from '../bad-request';
import type { Query } from './parameters';

const MAX_SORTS = 3;

/** `sort=title`, `sort=publicationDate:desc,title`, `sort[0]=…`. Ends with the row's id, so that pages never overlap. */
export function sortOf(query: Query, fields: readonly string[], standard: string): readonly string[] {
  const { sort } = query;
  const given = Array.isArray(sort) ? sort : [sort ?? standard];
  const wanted = given.flatMap((one: unknown) => (typeof one === 'string' ? one.split(',') : [one]));
  if (wanted.length > MAX_SORTS) throw badRequest('sort', `at most ${MAX_SORTS} fields.`);
  return [...wanted.map((one) => oneSort(one, fields)), 'id:desc'];
}

function oneSort(value: unknown, fields: readonly string[]): string {
  const [field = '', order = 'asc', ...rest] = typeof value === 'string' ? value.trim().split(':') : [];
  const direction = order.toLowerCase();
  const known = fields.includes(field) && (direction === 'asc' || direction === 'desc') && rest.length === 0;
  if (!known) throw badRequest('sort', `it is one of ${fields.join(', ')}, with :asc or :desc after it.`);
  return `${field}:${direction}`;
}
