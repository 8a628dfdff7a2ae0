import type { Core } from '@strapi/strapi';
import { isLanguage, type Language } from '../../../survey/language';
import { instant, type Row, text } from '../articles/values';
import { ARTICLE } from '../uids';
import { type OpenPoints, openPoints } from './open-points';

/** Rows of a widget: as many as it has room for. */
const SHOWN = 5;
/** Drafts that are looked at to find them: the checks of one take some milliseconds. */
const LOOKED_AT = 30;

/** An article in one language, as a list on the home page shows it. */
export interface DeskItem {
  readonly documentId: string;
  readonly locale: Language;
  readonly title: string;
  /** ISO instant: of the last change, or of the publication. */
  readonly at: string | undefined;
}

/** The articles with errors or warnings that were worked on last. */
export async function articlesWithOpenPoints(
  strapi: Core.Strapi,
): Promise<readonly (DeskItem & { readonly points: OpenPoints })[]> {
  const rows: Row[] = await strapi.db.query(ARTICLE).findMany({
    select: ['documentId', 'locale', 'title', 'updatedAt'],
    where: { publishedAt: null },
    orderBy: { updatedAt: 'desc' },
    limit: LOOKED_AT,
  });
  const found: (DeskItem & { readonly points: OpenPoints })[] = [];
  for (const item of rows.flatMap((row) => deskItem(row, row.updatedAt))) {
    if (found.length === SHOWN) break;
    const points = await openPoints(strapi, item.documentId, item.locale);
    if (points !== undefined && points.error + points.warning > 0) found.push({ ...item, points });
  }
  return found;
}

export async function newestPublications(strapi: Core.Strapi): Promise<readonly DeskItem[]> {
  const rows: Row[] = await strapi.db.query(ARTICLE).findMany({
    select: ['documentId', 'locale', 'title', 'publicationDate'],
    where: { publishedAt: { $notNull: true } },
    orderBy: [{ publicationDate: 'desc' }, { id: 'desc' }],
    limit: SHOWN,
  });
  return rows.flatMap((row) => deskItem(row, row.publicationDate));
}

function deskItem(row: Row, at: unknown): readonly DeskItem[] {
  const { locale } = row;
  if (!isLanguage(locale)) return [];
  return [{ documentId: text(row.documentId), locale, title: text(row.title), at: instant(at) }];
}
