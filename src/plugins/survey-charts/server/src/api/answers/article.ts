import type { Core } from '@strapi/strapi';
import type { Language } from '../../../../survey/language';
import { articleContext, blocksOf, questionIds, seriesOf } from '../../articles/assemble';
import { findQuestions } from '../../articles/queries';
import { surveyView } from '../../articles/survey-view';
import { instant, isRecord, type Row, records, text } from '../../articles/values';
import { limitsOf } from '../../limits';
import type { ArticleAnswer, CoverAnswer } from '../schema/article';
import { publicBlocks } from './blocks';

/** What comes with an article when it is asked for. */
export const ARTICLE_RELATIONS = ['series', 'surveys', 'cover', 'body'] as const;
export type ArticleRelation = (typeof ARTICLE_RELATIONS)[number];

/** Its own fields, of which a client may choose. */
export const ARTICLE_FIELDS = ['title', 'slug', 'intro', 'summary', 'byline', 'publicationDate'] as const;
type ArticleField = (typeof ARTICLE_FIELDS)[number];

/** What of an article is asked for. */
interface ArticleParts {
  readonly fields: readonly ArticleField[];
  readonly relations: readonly ArticleRelation[];
}

/** A published article as the API gives it. Numbers of rows change with each publishing, so only `documentId` is given. */
export async function articleAnswer(
  strapi: Core.Strapi,
  row: Row,
  language: Language,
  { fields, relations }: ArticleParts,
): Promise<ArticleAnswer> {
  const answer: ArticleAnswer = { documentId: text(row.documentId), locale: language, ...fieldsOf(row) };
  for (const name of ARTICLE_FIELDS) if (!fields.includes(name)) delete answer[name];
  if (relations.includes('series')) answer.series = seriesOf(row.series) ?? null;
  if (relations.includes('surveys')) answer.surveys = records(row.surveys).map((one) => surveyView(one, language));
  if (relations.includes('cover')) answer.cover = coverAnswer(row.cover);
  if (relations.includes('body')) answer.body = await bodyAnswer(strapi, row, language);
  return answer;
}

function fieldsOf(row: Row): Required<Pick<ArticleAnswer, ArticleField>> {
  return {
    title: text(row.title),
    slug: text(row.slug),
    intro: text(row.intro),
    summary: text(row.summary),
    byline: text(row.byline),
    publicationDate: instant(row.publicationDate) ?? null,
  };
}

async function bodyAnswer(strapi: Core.Strapi, row: Row, language: Language) {
  const questions = await findQuestions(strapi, questionIds(row), 'published');
  const context = articleContext({ row, questions, language, limits: limitsOf(strapi) });
  return [...publicBlocks(strapi, blocksOf(row), context)];
}

function coverAnswer(value: unknown): CoverAnswer | null {
  if (!isRecord(value)) return null;
  const { url, width, height, alternativeText, caption } = value;
  return {
    url: text(url),
    width: typeof width === 'number' ? width : null,
    height: typeof height === 'number' ? height : null,
    alternativeText: text(alternativeText),
    caption: text(caption),
  };
}
