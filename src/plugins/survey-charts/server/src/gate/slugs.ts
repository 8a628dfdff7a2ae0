import type { Core } from '@strapi/strapi';
import { ARTICLE, OLD_SLUG } from '../uids';
import type { Fault } from './refusal';

/** One language of an article, as far as its address goes. */
export interface Addressed {
  readonly documentId: string;
  readonly locale: string;
  readonly slug: string;
}

/** An address belongs to one published article. The index guards what this can't see while two publish at once. */
export async function slugFaults(
  strapi: Core.Strapi,
  { documentId, locale, slug }: Addressed,
): Promise<readonly Fault[]> {
  if (slug === '') return [];
  const other: { title: string } | null = await strapi.db.query(ARTICLE).findOne({
    select: ['title'],
    where: { slug, locale, documentId: { $ne: documentId }, publishedAt: { $notNull: true } },
  });
  return other === null ? [] : [{ path: ['slug'], key: 'gate-slug-taken', values: { slug, title: other.title } }];
}

/** Keeps the address that the article had, so that it goes on answering; one that it takes up again is its own. */
export async function keepOldSlug(strapi: Core.Strapi, draft: Addressed): Promise<void> {
  const { documentId: articleDocumentId, locale: language, slug } = draft;
  const before: { slug: string } | null = await strapi.db.query(ARTICLE).findOne({
    select: ['slug'],
    where: { documentId: articleDocumentId, locale: language, publishedAt: { $notNull: true } },
  });
  if (before === null || before.slug === slug) return;
  const old = strapi.db.query(OLD_SLUG);
  await old.deleteMany({ where: { slug: { $in: [slug, before.slug] }, language, articleDocumentId } });
  await old.create({ data: { slug: before.slug, language, articleDocumentId } });
}
