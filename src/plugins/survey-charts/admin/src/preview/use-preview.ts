import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { Language } from '../../../survey/language';
import { isObject, type JsonObject } from '../json';
import type { View } from './views';

/** What is previewed. Without values: the saved draft. */
export interface Previewed {
  readonly documentId: string;
  readonly language: Language;
  readonly values?: JsonObject | undefined;
}

export type PreviewState =
  | { readonly state: 'making' }
  | { readonly state: 'ready'; readonly content: unknown; readonly isRefused: boolean }
  | { readonly state: 'failed'; readonly reason: 'no-version' | 'forbidden' | 'other' };

/** Asks the server once for each view, and again when `attempt` changes. Nothing in the form is touched. */
export function usePreview({ documentId, language, values }: Previewed, view: View, attempt: number): PreviewState {
  const { post } = useFetchClient();
  const { rendition, scheme } = view;
  const question = [documentId, language, rendition, scheme, attempt].join(' ');
  const [made, setMade] = useState<{ readonly question: string; readonly state: PreviewState }>();
  useEffect(() => {
    post('/survey-charts/preview', { documentId, locale: language, rendition, scheme, values })
      .then(({ data }) => setMade({ question, state: readyState(data) }))
      .catch((error: unknown) => setMade({ question, state: { state: 'failed', reason: reasonOf(error) } }));
  }, [post, documentId, language, values, rendition, scheme, question]);
  // An answer to an earlier question is no answer to this one.
  return made?.question === question ? made.state : { state: 'making' };
}

function readyState(data: unknown): PreviewState {
  if (!isObject(data) || data.content === undefined) return { state: 'failed', reason: 'other' };
  return { state: 'ready', content: data.content, isRefused: isObject(data.refusal) };
}

function reasonOf(error: unknown): 'no-version' | 'forbidden' | 'other' {
  if (!isFetchError(error)) return 'other';
  if (error.status === 404) return 'no-version';
  return error.status === 403 ? 'forbidden' : 'other';
}
