import { useFetchClient, useForm } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { connected, disconnected } from '../../../blocks/form-values';
import { textOf, valueAt } from '../json';
import { QUESTION_UID, SURVEY_UID } from '../names';

/** The survey of the question in the form, chosen or saved, as it is stored; undefined as long as there is none. */
export function useChosenSurvey(): unknown {
  const { get } = useFetchClient();
  const [survey, setSurvey] = useState<unknown>();
  const chosen = useForm('useChosenSurvey', ({ values }) => {
    const relation = valueAt(values, ['survey']);
    return connected(relation).at(-1) ?? (disconnected(relation).length > 0 ? '' : undefined);
  });
  const question = useForm('useChosenSurvey', ({ values }) => textOf(valueAt(values, ['documentId'])));
  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      const id = chosen ?? (question === '' ? '' : await savedSurvey(get, question));
      const found = id === '' ? undefined : await get(`/content-manager/collection-types/${SURVEY_UID}/${id}`);
      if (isCurrent) setSurvey(valueAt(found?.data, ['data']));
    };
    // Without it the editor types the base.
    read().catch(() => isCurrent && setSurvey(undefined));
    return () => {
      isCurrent = false;
    };
  }, [get, chosen, question]);
  return survey;
}

type Get = ReturnType<typeof useFetchClient>['get'];

/** documentId of the survey that the saved question belongs to; '' for none. */
export async function savedSurvey(get: Get, question: string): Promise<string> {
  const { data } = await get(`/content-manager/relations/${QUESTION_UID}/${question}/survey`);
  return textOf(valueAt(data, ['results', 0, 'documentId']));
}
