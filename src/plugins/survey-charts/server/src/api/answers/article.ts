import type { Core } from '@strapi/strapi';
import type { Language } from '../../../../survey/language';
import { articleContext, blocksOf, questionIds, seriesOf } from '../../articles/assemble';
import { findQuestions } from '../../articles/queries';
import { surveyView } from '../../articles/survey-view';
import { instant, isRecord, type Row, records, text } from '../../articles/values';
import { limitsOf } from '../../limits';
import { publicBlocks } from './blocks';

/** What comes with an article when it is asked for. */
export const ARTICLE_RELATIONS = ['series', 'surveys', 'cover', 'body'] as const;
export type ArticleRelation = (typeof ARTICLE_RELATIONS)[number];

/** A published article as the API gives it. Numbers of rows change with each publishing, so only `documentId` is given. */
export async function articleAnswer(
  strapi: Core.Strapi,
  row: Row,
  language: Language,
  relations: readonly ArticleRelation[],
): Promise<Readonly<Record<string, unknown>>> {
  const answer: Record<string, unknown> = {
    documentId: text(row.documentId),
    locale: language,
    title: text(row.title),
    slug: text(row.slug),
    intro: text(row.intro),
    summary: text(row.summary),
    byline: text(row.byline),
    publicationDate: instant(row.publicationDate) ?? null,
  };
  if (relations.includes('series')) answer.series = seriesOf(row.series) ?? null;
  if (relations.includes('surveys')) answer.surveys = records(row.surveys).map((one) => surveyView(one, language));
  if (relations.includes('cover')) answer.cover = coverAnswer(row.cover);
  if (relations.includes('body')) answer.body = await bodyAnswer(strapi, row, language);
  return answer;
}

async function bodyAnswer(strapi: Core.Strapi, row: Row, language: Language) {
  const questions = await findQuestions(strapi, questionIds(row), 'published');
  return publicBlocks(strapi, blocksOf(row), articleContext({ row, questions, language, limits: limitsOf(strapi) }));
}

function coverAnswer(value: unknown): Readonly<Record<string, unknown>> | null {
  if (!isRecord(value)) return null;
  const { url, width, height, alternativeText, caption } = value;
  return {
    url: text(url),
    width: width ?? null,
    height: height ?? null,
    alternativeText: text(alternativeText),
    caption: text(caption),
  };
}
