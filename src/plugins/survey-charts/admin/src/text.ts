import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { isLanguage, LANGUAGES, type Language } from '../../survey/language';
import { PLUGIN_ID } from './names';
import { en, type TextKey } from './translations/en';

export type TextValues = Readonly<Record<string, string | number>>;
export type Say = (key: TextKey, values?: TextValues) => string;

/** The plugin's own texts, in the editor's language. */
export function useText(): Say {
  const { formatMessage } = useIntl();
  return useCallback(
    (key, values) => formatMessage({ id: `${PLUGIN_ID}.${key}`, defaultMessage: en[key] }, values),
    [formatMessage],
  );
}

/** The language of the admin; English for an editor whose admin is in a third language. */
export function useEditorLanguage(): Language {
  const { locale } = useIntl();
  return isLanguage(locale) ? locale : 'en';
}

/** The editor's own language first: that is the one they write in. */
export function languagesFor(editor: Language): readonly Language[] {
  return [editor, ...LANGUAGES.filter((language) => language !== editor)];
}
