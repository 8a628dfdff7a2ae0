import { isRecord } from '../../articles/values';
import { badRequest } from '../bad-request';
import type { Query } from './parameters';

/**
 * `populate=*`, `populate=series,body`, `populate[0]=series`, `populate[body]=true`: which relations come with a row.
 * What stands deeper comes with them, whole; it can't be chosen from.
 */
export function populateOf<Name extends string>(
  query: Query,
  names: readonly Name[],
  standard: readonly Name[],
): readonly Name[] {
  const { populate } = query;
  if (populate === undefined) return standard;
  if (populate === '*' || populate === 'true') return names;
  const wanted = isRecord(populate) ? keysToPopulate(populate) : listed(populate);
  return wanted.map((one) => {
    const known = names.find((name) => name === one);
    if (known === undefined) throw badRequest('populate', `it can be *, ${names.join(', ')}.`);
    return known;
  });
}

function listed(populate: unknown): readonly unknown[] {
  const list: unknown[] = Array.isArray(populate) ? populate : [populate];
  return list.flatMap((one) => (typeof one === 'string' ? one.split(',').map((name) => name.trim()) : [one]));
}

function keysToPopulate(populate: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(populate).flatMap(([name, how]) => {
    const inner = isRecord(how) && Object.keys(how).length === 1 ? how.populate : how;
    if (inner === 'false') return [];
    if (inner === 'true' || inner === '*') return [name];
    throw badRequest('populate', `"${name}" comes whole: populate[${name}]=true.`);
  });
}
