import { isRecord } from '../../articles/values';
import { badRequest } from '../bad-request';
import type { Query } from './parameters';

export const DEFAULT_PAGE_SIZE = 25;
export const MAX_PAGE_SIZE = 100;
/** Far enough for every article there will be; a database counts through all rows that it passes over. */
const MAX_START = 1_000_000;

/** The part of a list that was asked for, and how it is told in `meta.pagination`. */
export interface Pagination {
  readonly start: number;
  readonly limit: number;
  meta(total: number): Readonly<Record<string, number>>;
}

/** `pagination[page]` and `[pageSize]`, or `[start]` and `[limit]`, as in Strapi's REST API. */
export function paginationOf(query: Query): Pagination {
  const { pagination = {} } = query;
  if (!isRecord(pagination)) throw badRequest('pagination', 'it is written as pagination[page]=2.');
  const names = Object.keys(pagination).filter((name) => name !== 'withCount');
  const pages = names.every((name) => name === 'page' || name === 'pageSize');
  const offsets = names.every((name) => name === 'start' || name === 'limit');
  if (!pages && !offsets) throw badRequest('pagination', 'it takes page and pageSize, or start and limit.');
  return pages ? byPage(pagination) : byOffset(pagination);
}

function byPage(pagination: Query): Pagination {
  const page = integer(pagination, 'page', 1, { min: 1, max: MAX_START });
  const pageSize = integer(pagination, 'pageSize', DEFAULT_PAGE_SIZE, { min: 1, max: MAX_PAGE_SIZE });
  const start = Math.min((page - 1) * pageSize, MAX_START);
  return {
    start,
    limit: pageSize,
    meta: (total) => ({ page, pageSize, pageCount: Math.ceil(total / pageSize), total }),
  };
}

function byOffset(pagination: Query): Pagination {
  const start = integer(pagination, 'start', 0, { min: 0, max: MAX_START });
  const limit = integer(pagination, 'limit', DEFAULT_PAGE_SIZE, { min: 1, max: MAX_PAGE_SIZE });
  return { start, limit, meta: (total) => ({ start, limit, total }) };
}

function integer(from: Query, name: string, standard: number, { min, max }: { min: number; max: number }): number {
  const value = from[name];
  if (value === undefined || value === '') return standard;
  const number = typeof value === 'string' && /^\d{1,7}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= min && number <= max) return number;
  throw badRequest(`pagination[${name}]`, `it is a whole number from ${min} to ${max}.`);
}
