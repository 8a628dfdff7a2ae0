import type { Core } from '@strapi/strapi';
import { typedArticle } from '../../../blocks/form-values';
import type { Language } from '../../../survey/language';
import { SERIES } from '../uids';
import { findArticle, findSurveys, type LooseDocuments } from './queries';
import { savedRelations } from './saved-relations';
import type { Row } from './values';

/** What an edit form holds of an article; `documentId` is '' for one that was never saved. */
export interface TypedValues {
  readonly documentId: string;
  readonly language: Language;
  readonly values: Row;
}

/** An article as it is typed, as the database would give it: with what its untouched relations point to. */
export async function unsavedRow(strapi: Core.Strapi, { documentId, language, values }: TypedValues): Promise<Row> {
  const saved = documentId === '' ? undefined : await findArticle(strapi, { documentId }, language, 'draft');
  const { fields, series, surveys } = typedArticle(values, savedRelations(saved));
  return {
    ...fields,
    documentId,
    series: await seriesRow(strapi, series, language),
    surveys: await findSurveys(strapi, surveys),
  };
}

async function seriesRow(strapi: Core.Strapi, documentId: string, language: Language): Promise<Row | undefined> {
  if (documentId === '') return undefined;
  const documents: LooseDocuments = strapi.documents(SERIES);
  const [row] = await documents.findMany({ locale: language, filters: { documentId }, limit: 1 });
  return row;
}
