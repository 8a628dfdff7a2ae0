import { useMemo, useState } from 'react';
import { connected } from '../../../blocks/form-values';
import { valueAt } from '../json';
import { useEditorLanguage } from '../text';
import { FigureView } from './figure-view';
import { useFigurePreview } from './use-figure-preview';

interface QuestionPreviewProps {
  readonly documentId: string;
  /** Of the form. */
  readonly values: unknown;
  readonly json: unknown;
}

/** The unsaved question as readers will get it, in the language that is chosen. */
export function QuestionPreview({ documentId, values, json }: QuestionPreviewProps) {
  const [language, setLanguage] = useState(useEditorLanguage());
  const request = useMemo(() => {
    const survey = connected(valueAt(values, ['survey'])).at(-1) ?? '';
    const [key, corrections] = [valueAt(values, ['key']), valueAt(values, ['corrections'])];
    return { language, documentId, values: { key, corrections, result: json, survey } };
  }, [language, documentId, values, json]);
  const state = useFigurePreview(request);
  return <FigureView {...state} language={language} onLanguage={setLanguage} />;
}
