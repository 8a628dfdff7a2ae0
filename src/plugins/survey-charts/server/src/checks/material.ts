import type { Core } from '@strapi/strapi';
import type { QuestionFacts } from '../../../document/question';
import type { Language } from '../../../survey/language';
import type { Limits } from '../../../survey/limits';
import type { SurveyView } from '../../../survey/view';
import { blocksOf } from '../articles/assemble';
import { findArticle, type LooseDocuments } from '../articles/queries';
import { questionFacts } from '../articles/question-facts';
import { surveyView } from '../articles/survey-view';
import { isRecord, records, text } from '../articles/values';
import { shownQuestions } from '../gate/shown-questions';
import { limitsOf } from '../limits';
import { SURVEY } from '../uids';

/** What the form of an article lacks: facts of questions and surveys, and what its untouched relations point to. */
export interface CheckMaterial {
  readonly limits: Limits;
  readonly questions: readonly QuestionFacts[];
  readonly surveys: readonly SurveyView[];
  readonly saved: SavedRelations;
}

/** The form holds only what was changed of a relation: the rest is read from the saved draft. */
export interface SavedRelations {
  readonly hasSeries: boolean;
  readonly surveys: readonly string[];
  /** documentId by `component:id:field`. */
  readonly blocks: Readonly<Record<string, string>>;
}

export interface MaterialRequest {
  readonly documentId: string;
  readonly language: Language;
  /** Chosen in the form, and not saved yet. */
  readonly surveys: readonly string[];
  readonly questions: readonly string[];
}

export async function checkMaterial(strapi: Core.Strapi, request: MaterialRequest): Promise<CheckMaterial> {
  const { documentId, language } = request;
  const row = documentId === '' ? undefined : await findArticle(strapi, { documentId }, language, 'draft');
  const blocks = savedRelations(row === undefined ? [] : blocksOf(row));
  const savedSurveys = row === undefined ? [] : records(row.surveys).map((one) => text(one.documentId));
  const surveyIds = [...new Set([...savedSurveys, ...request.surveys])];
  const ids = [...new Set([...Object.values(blocks), ...request.questions])];
  const shown = await shownQuestions(strapi, ids, surveyIds);
  return {
    limits: limitsOf(strapi),
    questions: [...shown.rows, ...shown.others].flatMap((one) => questionFacts(one, language) ?? []),
    surveys: await surveysOf(strapi, surveyIds, language),
    saved: { hasSeries: isRecord(row?.series), surveys: savedSurveys, blocks },
  };
}

async function surveysOf(
  strapi: Core.Strapi,
  ids: readonly string[],
  language: Language,
): Promise<readonly SurveyView[]> {
  if (ids.length === 0) return [];
  const documents: LooseDocuments = strapi.documents(SURVEY);
  const filters = { documentId: { $in: [...ids] } };
  const rows = await documents.findMany({ filters, populate: { questionnaire: true }, limit: -1 });
  return ids.flatMap((id) =>
    rows.filter(({ documentId }) => documentId === id).map((row) => surveyView(row, language)),
  );
}

/** Every related document of the blocks and of the components in them. */
function savedRelations(blocks: readonly unknown[]): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const block of records(blocks)) {
    const name = text(block.__component);
    collect(found, name, block);
    for (const [field, value] of Object.entries(block)) {
      for (const part of records(value)) collect(found, `${name}.${field}`, part);
    }
  }
  return found;
}

function collect(found: Record<string, string>, name: string, component: Readonly<Record<string, unknown>>): void {
  for (const [field, value] of Object.entries(component)) {
    if (isRecord(value) && typeof value.documentId === 'string')
      found[`${name}:${String(component.id)}:${field}`] = value.documentId;
  }
}
