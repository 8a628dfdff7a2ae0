import type { Core } from '@strapi/strapi';
import { findQuestions, questionsOfSurveys } from '../articles/queries';
import type { Row } from './rows';

/** The questions of an article as its readers will see them. */
export interface ShownQuestions {
  /** Published ones as they are published, others as their draft is. */
  readonly rows: readonly Row[];
  /** Never published, or taken back: these go public with the article. */
  readonly unpublished: readonly Row[];
  /** The other questions of the article's surveys: its text may tell of them too. */
  readonly others: readonly Row[];
}

/** A question that was published and then changed keeps its published version until it is published itself. */
export async function shownQuestions(
  strapi: Core.Strapi,
  documentIds: readonly string[],
  surveyIds: readonly string[] = [],
): Promise<ShownQuestions> {
  const published = await findQuestions(strapi, documentIds, 'published');
  const drafts = await findQuestions(strapi, documentIds, 'draft');
  const unpublished = drafts.filter((draft) => !published.some((row) => row.documentId === draft.documentId));
  const others = (await questionsOfSurveys(strapi, surveyIds)).filter(
    ({ documentId }) => typeof documentId !== 'string' || !documentIds.includes(documentId),
  );
  return { rows: [...published, ...unpublished], unpublished, others };
}
