import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Language } from '../../../survey/language';
import type { LooseDocuments } from '../articles/queries';
import { type Row, text } from '../articles/values';
import { ARTICLE, SERIES } from '../uids';
import { filtersOf } from './query/filters';
import { languageOf } from './query/language';
import { paginationOf } from './query/pagination';
import { knownParameters } from './query/parameters';
import { sortOf } from './query/sort';
import type { SeriesAnswer } from './schema/series';

const FILTERS = { documentId: 'text', title: 'text', slug: 'text' } as const;

/** Reading the series that have a published article in the language. */
export function seriesReader(strapi: Core.Strapi) {
  const series = (): LooseDocuments => strapi.documents(SERIES);

  async function find(ctx: Context) {
    const query = knownParameters(ctx.query, ['filters', 'sort', 'pagination', 'locale']);
    const locale = languageOf(query);
    const pagination = paginationOf(query);
    const { start, limit } = pagination;
    const shown = { documentId: { $in: await seriesWithArticles(strapi, locale) } };
    const where = { locale, filters: { $and: [filtersOf(query, FILTERS), shown] } };
    const rows = await series().findMany({
      ...where,
      start,
      limit,
      sort: sortOf(query, ['title', 'slug'], 'title:asc'),
    });
    const total = await series().count(where);
    return { data: rows.map((row) => seriesAnswer(row, locale)), meta: { pagination: pagination.meta(total) } };
  }

  return { find };
}

async function seriesWithArticles(strapi: Core.Strapi, locale: string): Promise<readonly string[]> {
  const rows: { series: { documentId: string } | null }[] = await strapi.db.query(ARTICLE).findMany({
    select: ['id'],
    where: { locale, publishedAt: { $notNull: true }, series: { id: { $notNull: true } } },
    populate: { series: { select: ['documentId'] } },
  });
  return [...new Set(rows.flatMap((row) => row.series?.documentId ?? []))];
}

function seriesAnswer(row: Row, locale: Language): SeriesAnswer {
  return {
    documentId: text(row.documentId),
    locale,
    title: text(row.title),
    slug: text(row.slug),
    description: text(row.description),
  };
}
