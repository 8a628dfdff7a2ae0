import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import type { PluginSettings } from '../../../document/settings';
import { arrayOf, textOf, valueAt } from '../json';

const ADDRESS = '/survey-charts/settings';

/** What the server says is wrong, by the field's path: `limits.warn`. */
export type SettingsFaults = readonly { readonly path: string; readonly message: string }[];

export type Saved =
  | { readonly state: 'idle' | 'saving' | 'saved' | 'failed' }
  | { readonly state: 'refused'; readonly faults: SettingsFaults };

/** The stored settings (null: they could not be read), and the way to store others. */
export function useSettings() {
  const { get, put } = useFetchClient();
  const [settings, setSettings] = useState<PluginSettings | null>();
  const [saved, setSaved] = useState<Saved>({ state: 'idle' });
  const load = useCallback(() => {
    get<{ settings: PluginSettings }>(ADDRESS)
      .then(({ data }) => setSettings(data.settings))
      .catch(() => setSettings(null));
  }, [get]);
  useEffect(load, [load]);
  const save = useCallback(
    async (changed: PluginSettings) => {
      setSaved({ state: 'saving' });
      try {
        await put(ADDRESS, changed);
        setSaved({ state: 'saved' });
      } catch (error) {
        const faults = faultsOf(error);
        setSaved(faults.length === 0 ? { state: 'failed' } : { state: 'refused', faults });
      }
    },
    [put],
  );
  return { settings, saved, load, save };
}

function faultsOf(error: unknown): SettingsFaults {
  if (!isFetchError(error)) return [];
  return arrayOf(valueAt(error.response?.data, ['error', 'details', 'errors'])).map((fault) => ({
    path: arrayOf(valueAt(fault, ['path'])).join('.'),
    message: textOf(valueAt(fault, ['message'])),
  }));
}
