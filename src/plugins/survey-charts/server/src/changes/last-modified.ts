import type { Core } from '@strapi/strapi';
import type { Language } from '../../../survey/language';
import { instant } from '../articles/values';
import { ARTICLE, ARTICLE_CHANGE } from '../uids';

/** A new version of this programme, or another configuration, may answer otherwise: nothing is older than this start. */
const STARTED = new Date(Date.now() - process.uptime() * 1000);

/** When an article in a language, or the list of a language, last changed for its readers. */
export async function lastModified(
  strapi: Core.Strapi,
  language: Language,
  documentId?: string | undefined,
): Promise<Date> {
  const change: { at: unknown } | null = await strapi.db.query(ARTICLE_CHANGE).findOne({
    select: ['at'],
    where: { language: { $in: [language, ANY] }, ...(documentId && { articleDocumentId: { $in: [documentId, ANY] } }) },
    orderBy: { at: 'desc' },
  });
  const row: { publishedAt: unknown } | null = await strapi.db.query(ARTICLE).findOne({
    select: ['publishedAt'],
    where: { locale: language, publishedAt: { $notNull: true }, ...(documentId && { documentId }) },
    orderBy: { publishedAt: 'desc' },
  });
  const times = [instant(change?.at), instant(row?.publishedAt)].flatMap((at) => at ?? []);
  return new Date(Math.max(STARTED.getTime(), ...times.map((at) => new Date(at).getTime())));
}

/** In the place of an article and a language: something that may show in any of them. */
const ANY = '*';

/** Writes down that something changed which may show in any article: a client's copy of one is not the newest any more. */
export async function noteEverywhere(strapi: Core.Strapi, action: 'media' | 'settings'): Promise<void> {
  const data = { articleDocumentId: ANY, language: ANY, action, at: new Date() };
  await strapi.db.query(ARTICLE_CHANGE).create({ data });
}

/** A picture's text or file is changed past the document service, and may show in any article. */
export function watchMedia(strapi: Core.Strapi): void {
  const note = () => noteEverywhere(strapi, 'media');
  strapi.db.lifecycles.subscribe({
    models: ['plugin::upload.file'],
    afterUpdate: note,
    afterUpdateMany: note,
    afterDelete: note,
    afterDeleteMany: note,
  });
}
