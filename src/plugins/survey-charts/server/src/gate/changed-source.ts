import type { Core } from '@strapi/strapi';
import { recordChanges } from '../changes/record';
import { QUESTION, SURVEY } from '../uids';
import { articlesOf, type PublishedUse, publishedArticlesWith } from './article-uses';
import { type Call, documentIdOf, type Handler, type Result } from './call';

/** What is told of a survey shows at once in every article that names it, tells its method or shows its questions. */
export const changeSurvey = changing(async (strapi, documentId) => {
  const questions: { documentId: string }[] = await strapi.db.query(QUESTION).findMany({
    select: ['documentId'],
    where: { survey: { documentId }, publishedAt: { $notNull: true } },
  });
  const uses = [
    ...(await articlesOf(strapi, { surveys: { documentId } })),
    ...(await publishedArticlesWith(strapi, SURVEY, documentId)),
  ];
  for (const question of questions) uses.push(...(await publishedArticlesWith(strapi, QUESTION, question.documentId)));
  return uses;
});

export const changeSeries = changing((strapi, documentId) => articlesOf(strapi, { series: { documentId } }));

function changing(usesOf: (strapi: Core.Strapi, documentId: string) => Promise<readonly PublishedUse[]>): Handler {
  return async (call: Call): Promise<Result> => {
    const result = await call.next();
    const uses = await usesOf(call.strapi, documentIdOf(call));
    const each = new Map(uses.map((use) => [`${use.documentId} ${use.locale}`, use]));
    await recordChanges(
      call.strapi,
      [...each.values()].map(({ documentId, locale }) => ({ documentId, locale, action: 'changed' })),
    );
    return result;
  };
}
