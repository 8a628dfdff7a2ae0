import { isRecord } from '../../articles/values';
import { badRequest } from '../bad-request';

/** A request's query, as Strapi's parser leaves it: texts, arrays and objects of texts. */
export type Query = Readonly<Record<string, unknown>>;

/** A query with nothing but these parameters: a misspelt one would otherwise be an answer to another question. */
export function knownParameters(query: unknown, known: readonly string[]): Query {
  const given = isRecord(query) ? query : {};
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown !== undefined) throw badRequest(unknown, `there is no such parameter here; there are ${listed(known)}.`);
  return given;
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.join(', ');
}

/** Published content is all there is: the parameter is allowed, so that Strapi's own clients work. */
export function publishedOnly(query: Query): void {
  if (query.status === undefined || query.status === 'published') return;
  throw badRequest('status', 'only published content is given.');
}
