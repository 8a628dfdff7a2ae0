import type { Core } from '@strapi/strapi';
import type { QuestionFacts } from '../../../document/question';
import { findQuestions, type LooseDocuments } from '../articles/queries';
import { questionFacts } from '../articles/question-facts';
import { isRecord, text } from '../articles/values';
import { SURVEY } from '../uids';
import type { PreviewRequest } from './request';

/** The saved draft with what the form holds in the place of what is saved. */
export async function previewedFacts(
  strapi: Core.Strapi,
  { documentId: chosen, block, values, language }: PreviewRequest,
): Promise<QuestionFacts> {
  const documentId = chosen === '' && block !== undefined ? await questionOf(strapi, block) : chosen;
  const [saved] = documentId === '' ? [] : await findQuestions(strapi, [documentId], 'draft');
  const row = { ...saved, documentId };
  if (values === undefined) return factsIn(row, language);
  const { key, result, corrections } = values;
  const survey = values.survey === '' ? saved?.survey : await surveyRow(strapi, values.survey);
  return factsIn({ ...row, key, result, corrections, survey }, language);
}

function factsIn(row: Readonly<Record<string, unknown>>, language: PreviewRequest['language']): QuestionFacts {
  const facts = questionFacts(row, language);
  if (facts === undefined) throw new Error('A row with a documentId gives facts.');
  return facts;
}

async function surveyRow(strapi: Core.Strapi, documentId: string): Promise<unknown> {
  const documents: LooseDocuments = strapi.documents(SURVEY);
  const [row] = await documents.findMany({ filters: { documentId }, populate: { questionnaire: true }, limit: 1 });
  return row;
}

/** documentId of the question of a saved result block. */
async function questionOf(strapi: Core.Strapi, id: number): Promise<string> {
  const block: unknown = await strapi.db
    .query('survey.result')
    .findOne({ where: { id }, populate: { question: true } });
  return isRecord(block) && isRecord(block.question) ? text(block.question.documentId) : '';
}
