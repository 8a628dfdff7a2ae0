import type { Core } from '@strapi/strapi';
import { questionCorrections } from '../../../blocks/corrections';
import type { QuestionUses } from '../../../document/question-uses';
import { factsOf } from '../../../survey/fingerprint';
import { isLanguage } from '../../../survey/language';
import { readResult } from '../../../survey/result';
import { records, text } from '../articles/values';
import { articleRowsShowing } from '../gate/article-uses';
import { ARTICLE, QUESTION } from '../uids';

/** Every article that shows a question in its draft or on the site, one entry a language, by title. */
export async function questionUses(strapi: Core.Strapi, documentId: string): Promise<QuestionUses> {
  const ids = await articleRowsShowing(strapi, QUESTION, documentId);
  const rows = records(
    ids.length === 0 ? [] : await strapi.db.query(ARTICLE).findMany({ where: { id: { $in: [...ids] } } }),
  );
  const byVersion = new Map<string, QuestionUses['articles'][number]>();
  for (const row of rows) {
    if (!isLanguage(row.locale)) continue;
    const key = `${text(row.documentId)} ${row.locale}`;
    const published = row.publishedAt !== null || byVersion.get(key)?.published === true;
    byVersion.set(key, { documentId: text(row.documentId), language: row.locale, title: text(row.title), published });
  }
  const articles = [...byVersion.values()].sort((one, other) => one.title.localeCompare(other.title));
  return { articles, published: await publishedVersion(strapi, documentId) };
}

async function publishedVersion(strapi: Core.Strapi, documentId: string): Promise<QuestionUses['published']> {
  const where = { documentId, publishedAt: { $notNull: true } };
  const row: unknown = await strapi.db.query(QUESTION).findOne({ where, populate: { corrections: true } });
  const [version] = records([row]);
  const read = readResult(version?.result);
  if (version === undefined || !read.ok) return undefined;
  return { facts: factsOf(read.result), corrections: questionCorrections(version.corrections).length };
}
