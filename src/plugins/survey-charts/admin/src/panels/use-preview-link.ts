import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { Language } from '../../../survey/language';
import { textOf, valueAt } from '../json';

type PreviewLink =
  | { readonly state: 'making' }
  | { readonly state: 'ready'; readonly url: string }
  | { readonly state: 'failed' };

/** A link opens for an hour; it is renewed well before that, in milliseconds. */
const RENEWAL = 45 * 60_000;

/** The signed address of an article's draft. */
export function usePreviewLink(documentId: string, language: Language): PreviewLink {
  const { get } = useFetchClient();
  const [link, setLink] = useState<PreviewLink>({ state: 'making' });
  useEffect(() => {
    let isCurrent = true;
    const renew = async () => {
      const next = await fetchLink(get, documentId, language);
      if (isCurrent) setLink(next);
    };
    void renew();
    const timer = setInterval(renew, RENEWAL);
    return () => {
      isCurrent = false;
      clearInterval(timer);
    };
  }, [get, documentId, language]);
  return link;
}

type Get = ReturnType<typeof useFetchClient>['get'];

async function fetchLink(get: Get, documentId: string, language: Language): Promise<PreviewLink> {
  try {
    const { data } = await get('/survey-charts/preview-link', { params: { documentId, locale: language } });
    const url = textOf(valueAt(data, ['url']));
    return url.startsWith('http') ? { state: 'ready', url } : { state: 'failed' };
  } catch {
    return { state: 'failed' };
  }
}
