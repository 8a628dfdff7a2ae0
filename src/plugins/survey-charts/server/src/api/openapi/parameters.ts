import { LANGUAGES } from '../../../../survey/language';
import { ARTICLE_FIELDS, ARTICLE_RELATIONS } from '../answers/article';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../query/pagination';
import type { JsonObject } from './schemas';

const text = { type: 'string' } as const;

export function inPath(name: string, description: string): JsonObject {
  return { name, in: 'path', required: true, description, schema: text };
}

export function inQuery(name: string, schema: JsonObject, description: string): JsonObject {
  return { name, in: 'query', required: false, description, schema };
}

/** `name[a]=…&name[b]=…` */
function inBrackets(name: string, schema: JsonObject, description: string): JsonObject {
  return { ...inQuery(name, schema, description), style: 'deepObject', explode: true };
}

export const LOCALE = inQuery(
  'locale',
  { type: 'string', enum: [...LANGUAGES], default: LANGUAGES[0] },
  'The language',
);

export const ONE_LOCALE = inQuery('locale', { type: 'string', enum: [...LANGUAGES] }, 'One language; absent: all');

export const STATUS = inQuery('status', { type: 'string', enum: ['published'] }, 'For Strapi’s own clients');

export const FIELDS = inQuery(
  'fields',
  text,
  `Which fields to give, with commas between: ${ARTICLE_FIELDS.join(', ')}. All of them if absent.`,
);

export const POPULATE = inQuery(
  'populate',
  text,
  `What comes along, with commas between: ${ARTICLE_RELATIONS.join(', ')}, or * for all. Each comes whole.`,
);

export const SINCE = inQuery('since', { type: 'string', format: 'date-time' }, 'Only what changed after this');

export const SORT = inQuery('sort', text, 'Fields with commas between, each with :asc or :desc after it');

export const FILTERS = inBrackets(
  'filters',
  { type: 'object', additionalProperties: true },
  'As in Strapi’s REST API: filters[slug][$eq]=the-app',
);

const whole = (minimum: number, more: JsonObject = {}) => ({ type: 'integer', minimum, ...more });

export const PAGINATION = inBrackets(
  'pagination',
  {
    type: 'object',
    properties: {
      page: whole(1),
      pageSize: whole(1, { maximum: MAX_PAGE_SIZE, default: DEFAULT_PAGE_SIZE }),
      start: whole(0),
      limit: whole(1, { maximum: MAX_PAGE_SIZE }),
    },
  },
  'page and pageSize, or start and limit',
);

export function formats(names: readonly string[]): JsonObject {
  return inQuery('format', { type: 'string', enum: [...names] }, 'This part alone');
}
