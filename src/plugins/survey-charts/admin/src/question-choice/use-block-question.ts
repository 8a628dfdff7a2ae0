import { useForm } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { typedArticle } from '../../../blocks/form-values';
import type { QuestionChoice, SurveyChoice } from '../../../document/question-choice';
import type { Language } from '../../../survey/language';
import { type JsonPath, textOf, valueAt, withValue } from '../json';
import type { Shared } from '../shared-requests';
import { useFormLanguage } from '../use-form-language';
import { type ArticleChoices, useQuestionChoices } from './use-question-choices';

const UNTOUCHED = { connect: [], disconnect: [] };

/** What a block's question can be and is. */
export interface BlockQuestion {
  /** Of the article. */
  readonly language: Language;
  readonly state: Shared<ArticleChoices>['state'];
  /** Of the article's surveys; of every survey where none is chosen. */
  readonly offered: readonly QuestionChoice[];
  readonly surveys: readonly SurveyChoice[];
  /** The article's own. */
  readonly chosenSurveys: readonly SurveyChoice[];
  readonly chosen: QuestionChoice | undefined;
  /** What the saved draft of the block has. */
  readonly saved: QuestionChoice | undefined;
  /** Keys of all questions. */
  readonly taken: readonly string[];
  readonly find: (documentId: string) => QuestionChoice | undefined;
}

/** Of the field `body.2.question`, or `body.2.parts.0.question`. */
export function useBlockQuestion(name: string): BlockQuestion {
  const language = useFormLanguage(undefined);
  const values = useForm('BlockQuestion', (form) => form.values);
  const initial = useForm('BlockQuestion', (form) => form.initialValues);
  const version = textOf(valueAt(initial, ['revision']));
  const { choices, state } = useQuestionChoices(textOf(valueAt(values, ['documentId'])), language, version);
  return useMemo(() => {
    const saved = choices?.saved ?? { series: '', surveys: [], blocks: {} };
    const path: JsonPath = name.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    const typed = typedArticle(values, saved);
    const questions = choices?.questions ?? [];
    const surveys = choices?.surveys ?? [];
    const chosenSurveys = typed.surveys.flatMap((id) => surveys.find(({ documentId }) => documentId === id) ?? []);
    const isOffered = ({ survey }: QuestionChoice) =>
      chosenSurveys.length === 0 || chosenSurveys.some(({ documentId }) => documentId === survey);
    const find = (documentId: string) => questions.find((question) => question.documentId === documentId);
    const at = (fields: unknown) => textOf(valueAt(fields, [...path, 'documentId']));
    const block = valueAt(values, path.slice(0, -1));
    const untouched = typedArticle(withValue(values, path, UNTOUCHED), saved).fields;
    return {
      language,
      state,
      offered: questions.filter(isOffered),
      surveys,
      chosenSurveys,
      chosen: find(at(typed.fields)),
      saved: valueAt(block, ['id']) === undefined ? undefined : find(at(untouched)),
      taken: questions.map(({ key }) => key),
      find,
    };
  }, [name, values, choices, state, language]);
}
