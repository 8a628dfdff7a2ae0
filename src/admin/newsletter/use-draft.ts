import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

/** The saved draft as its readers would get it. */
export interface Draft {
  readonly url: string;
  readonly bytes: number;
  readonly large: boolean;
}

/** Undefined while it is asked for, null if that failed. Asked again after each save, and before the link expires. */
export function useDraft(documentId: string, locale: string, version: string): Draft | null | undefined {
  const { get } = useFetchClient();
  const [draft, setDraft] = useState<Draft | null>();
  useEffect(() => {
    let isCurrent = true;
    const ask = async () => {
      // The version is no parameter of the server: it only makes this a new question.
      const params = { documentId, locale };
      const answer = await get<Draft>('/newsletter/draft', { params }).catch(() => undefined);
      if (isCurrent) setDraft(version === '' || answer === undefined ? null : answer.data);
    };
    void ask();
    const timer = setInterval(ask, RENEWAL);
    return () => {
      isCurrent = false;
      clearInterval(timer);
    };
  }, [get, documentId, locale, version]);
  return draft;
}

/** A link opens for an hour. Milliseconds. */
const RENEWAL = 45 * 60_000;
