import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { OpenCounts } from './open-counts';

export interface DeskItem {
  readonly documentId: string;
  readonly locale: string;
  readonly title: string;
  readonly at?: string | undefined;
  readonly points?: OpenCounts | undefined;
}

/** What a widget lists: undefined while it is asked for, null if that failed. */
export function useDeskList(name: 'open' | 'newest'): readonly DeskItem[] | null | undefined {
  const { get } = useFetchClient();
  const [items, setItems] = useState<readonly DeskItem[] | null>();
  useEffect(() => {
    let isCurrent = true;
    get<{ articles: readonly DeskItem[] }>(`/survey-charts/desk/${name}`)
      .then(({ data }) => isCurrent && setItems(data.articles))
      .catch(() => isCurrent && setItems(null));
    return () => {
      isCurrent = false;
    };
  }, [get, name]);
  return items;
}
