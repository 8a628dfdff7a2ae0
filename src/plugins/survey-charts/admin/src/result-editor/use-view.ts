import { useMemo } from 'react';
import type { Language } from '../../../survey/language';
import { DEFAULT_LIMITS } from '../../../survey/limits';
import type { QuestionResult } from '../../../survey/result';
import { UNKNOWN_SURVEY } from '../../../survey/unknown-survey';
import type { QuestionView } from '../../../survey/view';
import { viewOf } from '../../../survey/view-of';

/** What readers may see of unsaved figures. The form does not hold the survey: nothing is claimed of it. */
export function useView(result: QuestionResult, language: Language, key = ''): QuestionView {
  return useMemo(
    () => viewOf(result, { key, language, survey: UNKNOWN_SURVEY, limits: DEFAULT_LIMITS }),
    [result, language, key],
  );
}
