import { isRecord } from '../../articles/values';
import { badRequest } from '../bad-request';
import type { Query } from './parameters';

/** `fields=title,slug`, `fields[0]=title`: which of its own fields a row is given with; `documentId` and `locale` always are. */
export function fieldsOf<Name extends string>(query: Query, names: readonly Name[]): readonly Name[] {
  const { fields } = query;
  if (fields === undefined || fields === '*') return names;
  const given: readonly unknown[] = isRecord(fields) ? Object.values(fields) : [fields].flat();
  const wanted = given.flatMap((one) => (typeof one === 'string' ? one.split(',').map((name) => name.trim()) : [one]));
  return wanted.map((one) => {
    const known = names.find((name) => name === one);
    if (known === undefined) throw badRequest('fields', `it can be *, ${names.join(', ')}.`);
    return known;
  });
}
