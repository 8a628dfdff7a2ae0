import type { Core } from '@strapi/strapi';
import { bodyPopulate } from '../../../blocks/registry';
import type { Language } from '../../../survey/language';
import { ARTICLE, QUESTION, SURVEY } from '../uids';
import type { Row } from './values';

export type Status = 'draft' | 'published';

const SURVEY_POPULATE = { populate: { questionnaire: true } } as const;

/** Everything that a rendition needs of an article, apart from its questions. */
const ARTICLE_POPULATE = {
  body: bodyPopulate(),
  series: true,
  surveys: SURVEY_POPULATE,
  cover: true,
  corrections: true,
};

/** One article in one language; the newest row if several match. */
export async function findArticle(
  strapi: Core.Strapi,
  where: { readonly slug: string } | { readonly documentId: string },
  language: Language,
  status: Status,
): Promise<Row | undefined> {
  // Strapi's types can't follow a `populate` that is derived from the registry; rows are read as unknown instead.
  const documents: LooseDocuments = strapi.documents(ARTICLE);
  const [row] = await documents.findMany({
    locale: language,
    status,
    filters: where,
    populate: ARTICLE_POPULATE,
    limit: 1,
  });
  return row;
}

/** The questions of a body, with their surveys, by documentId. A published article never shows a draft question. */
export async function findQuestions(
  strapi: Core.Strapi,
  documentIds: readonly string[],
  status: Status,
): Promise<readonly Row[]> {
  if (documentIds.length === 0) return [];
  const documents: LooseDocuments = strapi.documents(QUESTION);
  const filters = { documentId: { $in: [...new Set(documentIds)] } };
  return documents.findMany({ status, filters, populate: { survey: SURVEY_POPULATE, corrections: true }, limit: -1 });
}

/** The part of Strapi's document service that is used here, with rows as they are: unknown until looked at. */
export interface LooseDocuments {
  findMany(params: Readonly<Record<string, unknown>>): Promise<Row[]>;
  count(params: Readonly<Record<string, unknown>>): Promise<number>;
}

/** Surveys by documentId, in the order asked for. */
export async function findSurveys(strapi: Core.Strapi, ids: readonly string[]): Promise<readonly Row[]> {
  if (ids.length === 0) return [];
  const documents: LooseDocuments = strapi.documents(SURVEY);
  const filters = { documentId: { $in: [...ids] } };
  const rows = await documents.findMany({ filters, ...SURVEY_POPULATE, limit: -1 });
  return ids.flatMap((id) => rows.filter(({ documentId }) => documentId === id));
}

/** Every question of some surveys, published ones as they are published. */
export async function questionsOfSurveys(strapi: Core.Strapi, surveyIds: readonly string[]): Promise<readonly Row[]> {
  if (surveyIds.length === 0) return [];
  const where = { survey: { documentId: { $in: [...surveyIds] } } };
  const found: { documentId: string }[] = await strapi.db.query(QUESTION).findMany({ select: ['documentId'], where });
  const ids = found.map(({ documentId }) => documentId);
  const published = await findQuestions(strapi, ids, 'published');
  const drafts = await findQuestions(strapi, ids, 'draft');
  return [...published, ...drafts.filter((draft) => !published.some((row) => row.documentId === draft.documentId))];
}
