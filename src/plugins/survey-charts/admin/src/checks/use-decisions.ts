import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import type { Decision } from '../../../checks/decision';

export interface Decisions {
  readonly all: readonly Decision[];
  /** Whether it was kept; the form says so if not. */
  decide(rule: string, hash: string, reason: string): Promise<boolean>;
  withdraw(rule: string, hash: string): Promise<boolean>;
}

const ADDRESS = '/survey-charts/checks/decisions';

/** What was decided about the issues of a document. `locale` '' for a question. */
export function useDecisions(documentId: string, locale: string): Decisions {
  const { get, post } = useFetchClient();
  const [all, setAll] = useState<readonly Decision[]>([]);
  useEffect(() => {
    let isCurrent = true;
    if (documentId === '') return undefined;
    get<{ decisions: readonly Decision[] }>(ADDRESS, { params: { documentId, locale } })
      .then(({ data }) => isCurrent && setAll(data.decisions))
      .catch(() => isCurrent && setAll([]));
    return () => {
      isCurrent = false;
    };
  }, [get, documentId, locale]);
  const send = useCallback(
    async (address: string, body: Readonly<Record<string, string>>) => {
      try {
        const { data } = await post<{ decisions: readonly Decision[] }>(address, { documentId, locale, ...body });
        setAll(data.decisions);
        return true;
      } catch {
        return false;
      }
    },
    [post, documentId, locale],
  );
  return {
    all,
    decide: (rule, hash, reason) => send(ADDRESS, { rule, hash, reason }),
    withdraw: (rule, hash) => send(`${ADDRESS}/withdraw`, { rule, hash }),
  };
}
