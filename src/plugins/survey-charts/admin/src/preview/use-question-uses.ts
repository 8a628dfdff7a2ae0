import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { QuestionUses } from '../../../document/question-uses';

/** Where a question is shown; undefined while that is not known. Asked for again after each save (`version`). */
export function useQuestionUses(documentId: string, version: string): QuestionUses | undefined {
  const { get } = useFetchClient();
  const [uses, setUses] = useState<QuestionUses>();
  useEffect(() => {
    if (documentId === '') return;
    let isCurrent = true;
    // `version` makes it another request: the browser must not give the old answer.
    get<QuestionUses>('/survey-charts/question-uses', { params: { documentId, version } })
      .then(({ data }) => isCurrent && setUses(data))
      // The panel goes without; publishing asks the server, which knows.
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [get, documentId, version]);
  return uses;
}
