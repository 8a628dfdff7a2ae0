import type { Core, UID } from '@strapi/strapi';
import { ARTICLE, QUESTION } from '../uids';

/**
 * What may exist once among published rows. Strapi's `unique` is a query before the insert, so two publishes at once
 * both pass it; and its schema knows no partial index. Drafts may share an address or a key until one is published.
 */
const UNIQUE_WHEN_PUBLISHED = [
  { name: 'survey_articles_published_slug_unique', uid: ARTICLE, columns: ['slug', 'locale'] },
  { name: 'survey_articles_published_row_unique', uid: ARTICLE, columns: ['document_id', 'locale'] },
  { name: 'survey_questions_published_key_unique', uid: QUESTION, columns: ['key'] },
  { name: 'survey_questions_published_row_unique', uid: QUESTION, columns: ['document_id'] },
] as const satisfies readonly UniqueWhenPublished[];

/** One of them: its name tells what it refuses (`violatedIndex`). */
export interface UniqueWhenPublished {
  readonly name: `${string}_published_${'slug' | 'key' | 'row'}_unique`;
  readonly uid: UID.ContentType;
  readonly columns: readonly string[];
}

/** Makes the plugin's indexes, or others, where they are not there yet. For a bootstrap: the tables exist by then. */
export async function ensureIndexes(
  strapi: Core.Strapi,
  indexes: readonly UniqueWhenPublished[] = UNIQUE_WHEN_PUBLISHED,
): Promise<void> {
  const schema = strapi.db.getSchemaName();
  for (const { name, uid, columns } of indexes) {
    const { tableName } = strapi.db.metadata.get(uid);
    const table = schema === undefined ? tableName : `${schema}.${tableName}`;
    const marks = columns.map(() => '??').join(', ');
    await strapi.db.connection.raw(
      `create unique index if not exists ?? on ?? (${marks}) where published_at is not null`,
      [name, table, ...columns],
    );
  }
}

/** Which of them refused a write, from either database's error; undefined for any other error. */
export function violatedIndex(error: unknown): 'slug' | 'key' | 'row' | undefined {
  if (!(error instanceof Error)) return undefined;
  const { message } = error;
  if (!/unique constraint/i.test(message)) return undefined;
  // PostgreSQL names the index, SQLite the columns.
  if (/published_slug_unique|\.slug\b/.test(message)) return 'slug';
  if (/published_key_unique|\.key\b/.test(message)) return 'key';
  if (/published_row_unique|\.document_id/.test(message)) return 'row';
  return undefined;
}
