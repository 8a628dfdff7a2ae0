import type { Core } from '@strapi/strapi';
import type { SavedRelations } from '../../../blocks/form-values';
import type { QuestionFacts } from '../../../document/question';
import type { HouseWords } from '../../../document/settings';
import type { Language } from '../../../survey/language';
import type { Limits } from '../../../survey/limits';
import type { SurveyView } from '../../../survey/view';
import { findArticle, findSurveys } from '../articles/queries';
import { questionFacts } from '../articles/question-facts';
import { savedRelations } from '../articles/saved-relations';
import { surveyView } from '../articles/survey-view';
import { shownQuestions } from '../gate/shown-questions';
import { settingsService } from '../settings/service';

/** What the form of an article lacks: facts of questions and surveys, and what its untouched relations point to. */
export interface CheckMaterial {
  readonly limits: Limits;
  readonly house: HouseWords;
  readonly questions: readonly QuestionFacts[];
  readonly surveys: readonly SurveyView[];
  readonly saved: SavedRelations;
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
  const saved = savedRelations(row);
  const surveyIds = [...new Set([...saved.surveys, ...request.surveys])];
  const ids = [...new Set([...Object.values(saved.blocks), ...request.questions])];
  const { limits, words } = settingsService(strapi).current();
  const shown = await shownQuestions(strapi, ids, surveyIds);
  return {
    limits,
    house: words[language],
    questions: [...shown.rows, ...shown.others].flatMap((one) => questionFacts(one, language) ?? []),
    surveys: await surveysOf(strapi, surveyIds, language),
    saved,
  };
}

async function surveysOf(
  strapi: Core.Strapi,
  ids: readonly string[],
  language: Language,
): Promise<readonly SurveyView[]> {
  return (await findSurveys(strapi, ids)).map((row) => surveyView(row, language));
}
