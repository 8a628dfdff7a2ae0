import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import { LANGUAGES } from '../../../survey/language';
import { textOf, valueAt } from '../json';
import { keyFor } from '../result-editor/state/answers';

/** Words of a wording that its key is made of: enough to know it by in an address. */
const WORDS = 6;

/** The key of a new question follows its wording until the editor writes one. */
export function useNewKey(isNew: boolean, taken: readonly string[]): void {
  const form = useForm('NewKey', ({ values, onChange }) => ({ values, onChange }));
  const made = useRef('');
  const key = textOf(valueAt(form.values, ['key']));
  const wording = LANGUAGES.map((language) =>
    textOf(valueAt(form.values, ['result', 'wording', 'text', language])).trim(),
  );
  const text = wording.find((one) => one !== '') ?? '';
  const { onChange } = form;
  useEffect(() => {
    if (!isNew || text === '' || (key !== '' && key !== made.current)) return;
    made.current = keyFor(text.split(/\s+/u).slice(0, WORDS).join(' '), taken);
    if (made.current !== key) onChange('key', made.current);
  }, [isNew, text, key, taken, onChange]);
}
