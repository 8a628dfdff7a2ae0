import type { Core } from '@strapi/strapi';
import { QUESTION, SURVEY } from '../uids';
import { articlesOf, type PublishedUse, publishedArticlesWith } from './article-uses';
import { type Call, documentIdOf, type Handler, type Result } from './call';
import { type Fault, refusal } from './refusal';

/** Without its survey a published figure has no source, and a method block nothing to tell. */
export const withdrawSurvey = refusingWhile(async (strapi, documentId) => {
  const questions: { key: string }[] = await strapi.db.query(QUESTION).findMany({
    select: ['key'],
    where: { survey: { documentId }, publishedAt: { $notNull: true } },
    orderBy: { key: 'asc' },
  });
  if (questions.length > 0) {
    const keys = questions.map(({ key }) => `“${key}”`).join(', ');
    return { path: [], key: 'gate-survey-has-questions', values: { questions: keys } };
  }
  const shown = await publishedArticlesWith(strapi, SURVEY, documentId);
  const named = await articlesOf(strapi, { surveys: { documentId } });
  return inUse('gate-survey-in-use', [...shown, ...named]);
});

/** Its page and its feed would be gone, and with them the address that readers keep. */
export const withdrawSeries = refusingWhile(async (strapi, documentId) =>
  inUse('gate-series-in-use', await articlesOf(strapi, { series: { documentId } })),
);

function refusingWhile(faultOf: (strapi: Core.Strapi, documentId: string) => Promise<Fault | undefined>): Handler {
  return async (call: Call): Promise<Result> => {
    const fault = await faultOf(call.strapi, documentIdOf(call));
    if (fault !== undefined) throw refusal(call.strapi, [fault]);
    return call.next();
  };
}

function inUse(key: string, uses: readonly PublishedUse[]): Fault | undefined {
  const titles = new Set(uses.map(({ title, locale }) => `“${title}” (${locale})`));
  return titles.size === 0 ? undefined : { path: [], key, values: { articles: [...titles].join(', ') } };
}
