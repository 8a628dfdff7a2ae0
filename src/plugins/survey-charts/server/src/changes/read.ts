import type { Core } from '@strapi/strapi';
import type { Language } from '../../../survey/language';
import { instant } from '../articles/values';
import { ARTICLE, ARTICLE_CHANGE } from '../uids';
import { isAction } from './actions';
import { type ChangeRow, foldChanges, type PublishedRow, type ReaderChange } from './fold';

/** What readers got, lost or got otherwise after an instant, oldest first, each article in a language once. */
export async function changesSince(
  strapi: Core.Strapi,
  { since, language }: { readonly since: Date | undefined; readonly language?: Language | undefined },
): Promise<readonly ReaderChange[]> {
  const published: { documentId: string; locale: string; publishedAt: unknown }[] = await strapi.db
    .query(ARTICLE)
    .findMany({
      select: ['documentId', 'locale', 'publishedAt'],
      where: { ...(language && { locale: language }), publishedAt: { $notNull: true } },
    });
  if (since !== undefined) {
    const rows = await rowsSince(strapi, since, language);
    return foldChanges({ since, rows, published: published.flatMap(publishedRow) });
  }
  const latest = await latestChanges(strapi);
  const all = published.flatMap(publishedRow).map((row) => ({ ...row, at: later(row.at, latest.get(keyOf(row))) }));
  return foldChanges({ since, rows: [], published: all });
}

/** The instant of the last line of each article and language: asked of the database, because a log only grows. */
async function latestChanges(strapi: Core.Strapi): Promise<ReadonlyMap<string, string>> {
  const { tableName } = strapi.db.metadata.get(ARTICLE_CHANGE);
  const rows: { documentId: string; locale: string; at: string | number | Date }[] = await strapi.db
    .getConnection(tableName)
    .select({ documentId: 'article_document_id', locale: 'language' })
    .max({ at: 'at' })
    .groupBy('article_document_id', 'language');
  return new Map(rows.map((row) => [keyOf(row), new Date(row.at).toISOString()]));
}

function later(one: string, other: string | undefined): string {
  return other !== undefined && other > one ? other : one;
}

function keyOf({ documentId, locale }: { readonly documentId: string; readonly locale: string }): string {
  return `${documentId} ${locale}`;
}

async function rowsSince(
  strapi: Core.Strapi,
  since: Date,
  language: Language | undefined,
): Promise<readonly ChangeRow[]> {
  const rows: { articleDocumentId: string; language: string; action: unknown; at: unknown }[] = await strapi.db
    .query(ARTICLE_CHANGE)
    .findMany({
      where: { at: { $gt: since }, ...(language && { language }) },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
    });
  return rows.flatMap(({ articleDocumentId: documentId, language: locale, action, at: written }) => {
    const at = instant(written);
    return at !== undefined && isAction(action) ? [{ documentId, locale, action, at }] : [];
  });
}

function publishedRow(row: { documentId: string; locale: string; publishedAt: unknown }): readonly PublishedRow[] {
  const at = instant(row.publishedAt);
  return at === undefined ? [] : [{ documentId: row.documentId, locale: row.locale, at }];
}
