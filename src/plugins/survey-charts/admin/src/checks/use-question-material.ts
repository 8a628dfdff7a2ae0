import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { Language } from '../../../survey/language';
import { DEFAULT_LIMITS, type Limits } from '../../../survey/limits';

/** What the checks of a question ask for beside its form; the server's own types. */
export interface QuestionMaterial {
  readonly limits: Limits;
  /** Languages of the published articles that show it. */
  readonly shownIn: readonly Language[];
}

/** Of a question that nothing is known of yet: it is shown nowhere. */
const NOTHING: QuestionMaterial = { limits: DEFAULT_LIMITS, shownIn: [] };

/** Asks once for each saved version of a question: never because of a key that was pressed. */
export function useQuestionMaterial(documentId: string, version: string, isAllowed: boolean): QuestionMaterial {
  const { get } = useFetchClient();
  const [material, setMaterial] = useState(NOTHING);
  const name = `${documentId} ${version}`;
  useEffect(() => {
    let isCurrent = true;
    const [id = ''] = name.split(' ');
    if (!isAllowed) return undefined;
    get<QuestionMaterial>('/survey-charts/checks/question', { params: { documentId: id } })
      .then(({ data }) => isCurrent && setMaterial(data))
      // The rules run without it too; the gate has the last word.
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [get, name, isAllowed]);
  return material;
}
