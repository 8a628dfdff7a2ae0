import { isRecord } from '../../articles/values';
import { badRequest } from '../bad-request';
import type { Query } from './parameters';

/** What may be filtered by: fields of a published row, and of its relations, that everybody may read anyway. */
export type FilterFields = { readonly [name: string]: 'text' | 'date' | FilterFields };

const TEXT_OPERATORS = ['$eq', '$eqi', '$ne', '$in', '$notIn', '$contains', '$containsi', '$startsWith'];
const DATE_OPERATORS = ['$eq', '$ne', '$gt', '$gte', '$lt', '$lte'];
const NULL_OPERATORS = ['$null', '$notNull'];
const LIST_OPERATORS = ['$in', '$notIn'];

const MAX_DEPTH = 4;
const MAX_CONDITIONS = 20;
const MAX_LENGTH = 200;

type Filters = Readonly<Record<string, unknown>>;

/**
 * `filters[slug][$eq]=…`, `filters[$or][0]…`, as in Strapi's REST API. A list of what is allowed, never of what is not:
 * a filter on a field that is not given out (a stored result) would tell its content by the number of answers.
 */
export function filtersOf(query: Query, fields: FilterFields): Filters {
  const { filters = {} } = query;
  const counter = { conditions: 0 };
  return readGroup(filters, fields, 1, counter);
}

interface Counter {
  conditions: number;
}

function readGroup(value: unknown, fields: FilterFields, depth: number, counter: Counter): Filters {
  if (!isRecord(value) || depth > MAX_DEPTH)
    throw badRequest('filters', `at most ${MAX_DEPTH} levels, as filters[field][$eq]=value.`);
  const read: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) {
    if (name === '$and' || name === '$or') read[name] = readList(inner, fields, depth, counter);
    else read[name] = readField(name, inner, fields, depth, counter);
  }
  return read;
}

function readList(value: unknown, fields: FilterFields, depth: number, counter: Counter): readonly Filters[] {
  if (!Array.isArray(value)) throw badRequest('filters', '$and and $or take a list: filters[$or][0][field]=value.');
  return value.map((one: unknown) => readGroup(one, fields, depth + 1, counter));
}

function readField(name: string, value: unknown, fields: FilterFields, depth: number, counter: Counter): Filters {
  const kind = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (kind === undefined) throw badRequest('filters', `"${name}" is none of ${Object.keys(fields).join(', ')}.`);
  if (kind !== 'text' && kind !== 'date') return readGroup(value, kind, depth + 1, counter);
  const conditions = isRecord(value) ? value : { $eq: value };
  const read: Record<string, unknown> = {};
  for (const [operator, operand] of Object.entries(conditions)) {
    counter.conditions += 1;
    if (counter.conditions > MAX_CONDITIONS) throw badRequest('filters', `at most ${MAX_CONDITIONS} conditions.`);
    read[operator] = readOperand(name, kind, operator, operand);
  }
  return read;
}

function readOperand(name: string, kind: 'text' | 'date', operator: string, value: unknown): unknown {
  const operators = [...(kind === 'text' ? TEXT_OPERATORS : DATE_OPERATORS), ...NULL_OPERATORS];
  if (!operators.includes(operator)) throw badRequest('filters', `"${name}" takes ${operators.join(', ')}.`);
  if (NULL_OPERATORS.includes(operator)) return value === 'true';
  if (!LIST_OPERATORS.includes(operator)) return readValue(name, kind, value);
  const list: unknown[] = Array.isArray(value) ? value : [value];
  if (list.length > MAX_CONDITIONS) throw badRequest('filters', `at most ${MAX_CONDITIONS} values.`);
  return list.map((one) => readValue(name, kind, one));
}

function readValue(name: string, kind: 'text' | 'date', value: unknown): string {
  if (typeof value !== 'string' || value.length > MAX_LENGTH) {
    throw badRequest('filters', `"${name}" is compared with a text of at most ${MAX_LENGTH} characters.`);
  }
  if (kind === 'text') return value;
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) throw badRequest('filters', `"${name}" is compared with an ISO date.`);
  return date.toISOString();
}
