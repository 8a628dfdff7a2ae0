import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { bodyPopulate } from '../../../blocks/registry';
import { findArticle, type LooseDocuments } from '../articles/queries';
import { text } from '../articles/values';
import { ARTICLE } from '../uids';
import { ARTICLE_RELATIONS, articleAnswer } from './answers/article';
import { type FilterFields, filtersOf } from './query/filters';
import { languageOf } from './query/language';
import { paginationOf } from './query/pagination';
import { knownParameters, publishedOnly } from './query/parameters';
import { populateOf } from './query/populate';
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
const SORTS = ['publicationDate', 'title', 'slug'];

/** Reading published articles. */
export function articleReader(strapi: Core.Strapi) {
  const articles = (): LooseDocuments => strapi.documents(ARTICLE);

  async function find(ctx: Context) {
    const query = knownParameters(ctx.query, ['filters', 'sort', 'pagination', 'locale', 'populate', 'status']);
    publishedOnly(query);
    const language = languageOf(query);
    const relations = populateOf(query, ARTICLE_RELATIONS, []);
    const pagination = paginationOf(query);
    const where = { status: 'published', locale: language, filters: filtersOf(query, FILTERS) };
    const { start, limit } = pagination;
    const populate = Object.fromEntries(relations.map((name) => [name, POPULATE[name]]));
    const sort = sortOf(query, SORTS, 'publicationDate:desc');
    const rows = await articles().findMany({ ...where, sort, start, limit, populate });
    const total = await articles().count(where);
    const data = await Promise.all(rows.map((row) => articleAnswer(strapi, row, language, relations)));
    return { data, meta: { pagination: pagination.meta(total) } };
  }

  async function findOne(ctx: Context) {
    const query = knownParameters(ctx.query, ['locale', 'populate', 'status']);
    publishedOnly(query);
    const language = languageOf(query);
    const relations = populateOf(query, ARTICLE_RELATIONS, ARTICLE_RELATIONS);
    const row = await findArticle(strapi, { documentId: text(ctx.params.id) }, language, 'published');
    if (row === undefined) throw new errors.NotFoundError('There is no such article in this language.');
    return { data: await articleAnswer(strapi, row, language, relations), meta: {} };
  }

  return { find, findOne };
}
