import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { SavedRelations } from '../../../blocks/form-values';
import type { QuestionChoices } from '../../../document/question-choice';
import type { Language } from '../../../survey/language';
import { useQuestionChanges } from '../question-changes';
import { type Shared, sharedRequests } from '../shared-requests';

/** Milliseconds after a failure until it is tried again by itself. */
const AGAIN = 5_000;

export interface ArticleChoices extends QuestionChoices {
  readonly saved: SavedRelations;
}

/** All blocks of an article choose out of the same list. */
const requests = sharedRequests<ArticleChoices>(AGAIN);

/** Questions and surveys to choose from. Asked for once for each `version` of an article; the last list stays meanwhile. */
export function useQuestionChoices(
  documentId: string,
  locale: Language,
  version: string,
): { readonly choices: ArticleChoices | undefined; readonly state: Shared<ArticleChoices>['state'] } {
  const { get } = useFetchClient();
  const changes = useQuestionChanges();
  const [choices, setChoices] = useState<ArticleChoices>();
  const [state, setState] = useState<Shared<ArticleChoices>['state']>('making');
  useEffect(() => {
    const ask = async (signal: AbortSignal) =>
      (await get<ArticleChoices>('/survey-charts/question-choices', { signal, params: { documentId, locale } })).data;
    return requests.listen([documentId, locale, version, changes].join(' '), ask, (now) => {
      setState(now.state);
      if (now.state === 'ready') setChoices(now.answer);
    });
  }, [get, documentId, locale, version, changes]);
  return { choices, state };
}
