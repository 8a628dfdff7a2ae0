import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { bodyPopulate } from '../../../blocks/registry';
import type { Language } from '../../../survey/language';
import { findArticle, type LooseDocuments } from '../articles/queries';
import { type Row, text } from '../articles/values';
import { lastModified } from '../changes/last-modified';
import { changesSince } from '../changes/read';
import { ARTICLE } from '../uids';
import { ARTICLE_FIELDS, ARTICLE_RELATIONS, articleAnswer } from './answers/article';
import { setLastModified } from './caching';
import { fieldsOf } from './query/fields';
import { type FilterFields, filtersOf } from './query/filters';
import { languageOf } from './query/language';
import { paginationOf } from './query/pagination';
import { knownParameters, publishedOnly, type Query } from './query/parameters';
import { populateOf } from './query/populate';
import { sinceOf } from './query/since';
import { sortOf } from './query/sort';

const FILTERS: FilterFields = {
  documentId: 'text',
  title: 'text',
  slug: 'text',
  intro: 'text',
  summary: 'text',
  byline: 'text',
  publicationDate: 'date',
  series: { documentId: 'text', slug: 'text', title: 'text' },
  surveys: { documentId: 'text' },
};
const POPULATE = { series: true, surveys: { populate: { questionnaire: true } }, cover: true, body: bodyPopulate() };
const LIST_PARAMETERS = [
  'filters',
  'series',
  'since',
  'sort',
  'pagination',
  'locale',
  'fields',
  'populate',
  'status',
] as const;
const SORTS = ['publicationDate', 'title', 'slug'];

/** Reading published articles. */
export function articleReader(strapi: Core.Strapi) {
  const articles = (): LooseDocuments => strapi.documents(ARTICLE);

  async function find(ctx: Context) {
    const query = knownParameters(ctx.query, LIST_PARAMETERS);
    publishedOnly(query);
    const language = languageOf(query);
    const fields = fieldsOf(query, ARTICLE_FIELDS);
    const relations = populateOf(query, ARTICLE_RELATIONS, []);
    const pagination = paginationOf(query);
    const filters = { $and: [filtersOf(query, FILTERS), ...(await shortFilters(query, language))] };
    const where = { status: 'published', locale: language, filters };
    const { start, limit } = pagination;
    const populate = Object.fromEntries(relations.map((name) => [name, POPULATE[name]]));
    const sort = sortOf(query, SORTS, 'publicationDate:desc');
    const rows = await articles().findMany({ ...where, sort, start, limit, populate });
    const total = await articles().count(where);
    const parts = { fields, relations };
    const data = await Promise.all(rows.map((row) => articleAnswer(strapi, row, language, parts)));
    setLastModified(ctx, await lastModified(strapi, language));
    return { data, meta: { pagination: pagination.meta(total) } };
  }

  async function findOne(ctx: Context) {
    const query = knownParameters(ctx.query, ['locale', 'fields', 'populate', 'status']);
    publishedOnly(query);
    const language = languageOf(query);
    const fields = fieldsOf(query, ARTICLE_FIELDS);
    const relations = populateOf(query, ARTICLE_RELATIONS, ARTICLE_RELATIONS);
    const documentId = text(ctx.params.id);
    const row = await findArticle(strapi, { documentId }, language, 'published');
    if (row === undefined) throw new errors.NotFoundError('There is no such article in this language.');
    setLastModified(ctx, await lastModified(strapi, language, documentId));
    return { data: await articleAnswer(strapi, row, language, { fields, relations }), meta: {} };
  }

  /** `series=SLUG` and `since=INSTANT`, which need no brackets. */
  async function shortFilters(query: Query, language: Language): Promise<readonly Row[]> {
    const since = sinceOf(query);
    const { series } = query;
    const filters: Row[] = [];
    if (series !== undefined) filters.push(filtersOf({ filters: { series: { slug: series } } }, FILTERS));
    if (since !== undefined) {
      const changes = await changesSince(strapi, { since, language });
      filters.push({ documentId: { $in: changes.map(({ documentId }) => documentId) } });
    }
    return filters;
  }

  return { find, findOne };
}
