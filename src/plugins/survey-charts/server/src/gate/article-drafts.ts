import type { Core } from '@strapi/strapi';
import { isLanguage } from '../../../survey/language';
import { findArticle } from '../articles/queries';
import { text } from '../articles/values';
import { ARTICLE } from '../uids';
import type { ArticleDraft } from './article-faults';
import { refusal } from './refusal';

/** The drafts of one article in these locales, whole. Refused for a locale that this publication has no words for. */
export async function articleDrafts(
  strapi: Core.Strapi,
  documentId: string,
  locales: Readonly<Record<string, unknown>>,
): Promise<readonly ArticleDraft[]> {
  const rows: { locale: string }[] = await strapi.db.query(ARTICLE).findMany({
    select: ['locale'],
    where: { ...locales, documentId, publishedAt: null },
    orderBy: { locale: 'asc' },
  });
  const drafts: ArticleDraft[] = [];
  for (const { locale } of rows) {
    if (!isLanguage(locale)) throw refusal(strapi, [{ path: [], key: 'gate-locale-unknown', values: { locale } }]);
    const row = await findArticle(strapi, { documentId }, locale, 'draft');
    if (row !== undefined) drafts.push({ documentId, locale, slug: text(row.slug), row });
  }
  return drafts;
}
