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
  const rows = since === undefined ? [] : await rowsSince(strapi, since, language);
  return foldChanges({ since, rows, published: published.flatMap(publishedRow) });
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
