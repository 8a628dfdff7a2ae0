import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { SavedRelations } from '../../../blocks/form-values';
import type { QuestionFacts } from '../../../document/question';
import type { HouseWords } from '../../../document/settings';
import type { Language } from '../../../survey/language';
import type { Limits } from '../../../survey/limits';
import type { SurveyView } from '../../../survey/view';

/** Facts that the rules hold a text against; the server's own types, for it is the same programme. */
export interface Material {
  readonly limits: Limits;
  readonly house: HouseWords;
  readonly questions: readonly QuestionFacts[];
  readonly surveys: readonly SurveyView[];
  readonly saved: SavedRelations;
}

export type MaterialState =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly material: Material }
  | { readonly state: 'failed' };

interface Wanted {
  readonly documentId: string;
  readonly language: Language;
  /** Chosen in the form and not saved. */
  readonly questions: readonly string[];
  readonly surveys: readonly string[];
  /** Changes with each save: what is saved is read anew. */
  readonly version: string;
}

/** Asks for the facts once for each article and each question that is chosen: never because of a key that was pressed. */
export function useMaterial({ documentId, language, questions, surveys, version }: Wanted): MaterialState {
  const { post } = useFetchClient();
  const [state, setState] = useState<MaterialState>({ state: 'loading' });
  const key = JSON.stringify([documentId, language, questions, surveys, version]);
  useEffect(() => {
    let isCurrent = true;
    const [id, locale, questionIds, surveyIds]: [string, Language, string[], string[]] = JSON.parse(key);
    const body = { documentId: id, locale, questions: questionIds, surveys: surveyIds };
    post<Material>('/survey-charts/checks/material', body)
      .then(({ data }) => isCurrent && setState({ state: 'ready', material: data }))
      // Facts that are there already are better than none.
      .catch(() => isCurrent && setState((before) => (before.state === 'ready' ? before : { state: 'failed' })));
    return () => {
      isCurrent = false;
    };
  }, [post, key]);
  return state;
}
