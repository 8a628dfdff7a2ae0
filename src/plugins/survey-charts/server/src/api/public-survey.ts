import type { Core } from '@strapi/strapi';
import { publishedArticlesWith } from '../gate/article-uses';
import { ARTICLE, QUESTION, SURVEY } from '../uids';

/** A survey is public only through a published article: one that names it, or that shows one of its questions. */
export async function isPublicSurvey(strapi: Core.Strapi, documentId: string): Promise<boolean> {
  const published = { publishedAt: { $notNull: true } };
  const naming = await strapi.db.query(ARTICLE).count({ where: { surveys: { documentId }, ...published } });
  if (naming > 0 || (await publishedArticlesWith(strapi, SURVEY, documentId)).length > 0) return true;
  const questions: { documentId: string }[] = await strapi.db
    .query(QUESTION)
    .findMany({ select: ['documentId'], where: { survey: { documentId }, ...published } });
  for (const question of questions) {
    if ((await publishedArticlesWith(strapi, QUESTION, question.documentId)).length > 0) return true;
  }
  return false;
}
