import { useMemo } from 'react';
import type { Language } from '../../../survey/language';
import { type Checked, checkArticle } from './check-article';
import type { Material } from './use-material';

const NOTHING: Checked = { issues: [], fields: {} };

export function useArticleIssues(values: unknown, material: Material | undefined, language: Language): Checked {
  return useMemo(
    () => (material === undefined ? NOTHING : checkArticle(values, material, language)),
    [values, material, language],
  );
}
