import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../uids';
import { refusal } from './refusal';
import type { Row } from './rows';

/** What articles of before there were revisions have: without one a save would look as that of a programme. */
const FIRST = 'first';

/** Never one that was there before, also not after a draft was thrown away: a number that counts would come back. */
export function newRevision(locale: string): string {
  return `${locale}:${randomUUID()}`;
}

interface Save {
  readonly documentId: string;
  readonly locale: string;
  /** Of the draft that the editor's form was filled with; a programme that writes has none, and is let through. */
  readonly revision: unknown;
}

/**
 * Refuses a save over a draft that somebody else saved since. Named by its field, so that the admin keeps what was typed.
 * A form that was filled from another language has the revision of that one, which says nothing of this.
 */
export async function refuseOtherRevision(strapi: Core.Strapi, { documentId, locale, revision }: Save): Promise<void> {
  if (documentId === '' || typeof revision !== 'string' || !revision.startsWith(`${locale}:`)) return;
  const where = { documentId, locale, publishedAt: null };
  const stored: Row | null = await strapi.db.query(ARTICLE).findOne({ select: ['revision'], where });
  if (stored === null || stored.revision === revision) return;
  throw refusal(strapi, [{ path: ['revision'], key: 'gate-article-conflict' }]);
}

/** For a bootstrap. By the table: what an article says does not change, and its dates must not either. */
export async function ensureRevisions(strapi: Core.Strapi): Promise<void> {
  const { tableName } = strapi.db.metadata.get(ARTICLE);
  const revision = strapi.db.connection.raw(`locale || ':${FIRST}'`);
  await strapi.db.getConnection(tableName).whereNull('revision').update({ revision });
}
