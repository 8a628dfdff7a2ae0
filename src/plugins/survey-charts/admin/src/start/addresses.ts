import type { Language } from '../../../survey/language';
import { isLanguage } from '../../../survey/language';
import { textOf, valueAt } from '../json';
import { ARTICLE_UID, QUESTION_UID, SURVEY_UID } from '../names';

const CONTENT = '/content-manager/collection-types';

/**
 * What a new entry begins with, as its address says: `begin[…]`. Strapi sends an address's query along with its own
 * requests, so no word may be one of its own (`start` is).
 */
export type Start =
  | { readonly from: 'survey'; readonly survey: string }
  | { readonly from: 'language'; readonly language: Language };

export const newSurveyAddress = `${CONTENT}/${SURVEY_UID}/create`;

export function newArticleAddress(language: Language, survey?: string): string {
  const start = survey === undefined ? '' : `&begin[survey]=${survey}`;
  return `${CONTENT}/${ARTICLE_UID}/create?plugins[i18n][locale]=${language}${start}`;
}

export function newQuestionAddress(survey: string): string {
  return `${CONTENT}/${QUESTION_UID}/create?begin[survey]=${survey}`;
}

export function questionAddress(question: string): string {
  return `${CONTENT}/${QUESTION_UID}/${question}`;
}

/** An article in another language: what it has there, or a new version that begins as the one of `from`. */
export function articleAddress(article: string, language: Language, from?: Language): string {
  const start = from === undefined ? '' : `&begin[language]=${from}`;
  return `${CONTENT}/${ARTICLE_UID}/${article}?plugins[i18n][locale]=${language}${start}`;
}

/** Reads what the functions above wrote, from an address's query. */
export function startOf(query: unknown): Start | undefined {
  const survey = textOf(valueAt(query, ['begin', 'survey']));
  if (survey !== '') return { from: 'survey', survey };
  const language = valueAt(query, ['begin', 'language']);
  return isLanguage(language) ? { from: 'language', language } : undefined;
}
