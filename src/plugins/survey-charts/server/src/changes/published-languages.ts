import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../uids';

/** The languages in which readers have this article, in order. */
export async function publishedLanguages(strapi: Core.Strapi, documentId: string): Promise<readonly string[]> {
  const rows: { locale: string }[] = await strapi.db.query(ARTICLE).findMany({
    select: ['locale'],
    where: { documentId, publishedAt: { $notNull: true } },
    orderBy: { locale: 'asc' },
  });
  return rows.map(({ locale }) => locale);
}
