import { useForm } from '@strapi/strapi/admin';
import { useMemo, useRef, useState } from 'react';
import { readResult } from '../../../survey/result';
import type { CustomInputProps } from '../fields/custom-input';
import { isWithin, type JsonPath, samePath, valueAt } from '../json';
import { useEditorLanguage } from '../text';
import type { ResultEditor } from './editor-context';
import { storedJson, workingCopy } from './state/empty-result';
import { type Message, merged, resultMessages, serverMessages } from './state/problems';

/** The editor's state: the form keeps the JSON, this adds what was touched and what is wrong. Undefined: it can't be read. */
export function useEditorState({ name, value, onChange, disabled }: CustomInputProps): ResultEditor | undefined {
  const language = useEditorLanguage();
  const [touched, setTouched] = useState<readonly JsonPath[]>([]);
  const refused = useForm('ResultInput', (form) => valueAt(form.errors, [name]));
  const json = useMemo(() => workingCopy(storedJson(value)), [value]);
  // Two changes within one event build on each other: the form's value is only renewed after it.
  const latest = useRef(json);
  latest.current = json;
  const read = useMemo(() => readResult(json), [json]);
  const messages = useMemo(
    () => merged(resultMessages(json, language), serverMessages(refused)),
    [json, language, refused],
  );
  if (!read.ok) return undefined;
  return {
    name,
    json,
    result: read.result,
    language,
    disabled,
    messages,
    change(edit) {
      latest.current = edit(latest.current);
      onChange(latest.current);
    },
    faultAt: (path) => faultAt(messages, path, refused !== undefined || touched.some((one) => samePath(one, path))),
    touch: (path) => setTouched((paths) => (paths.some((one) => samePath(one, path)) ? paths : [...paths, path])),
  };
}

function faultAt(messages: readonly Message[], path: JsonPath, isShown: boolean): string | undefined {
  return isShown ? messages.find((message) => isWithin(message.path, path))?.text : undefined;
}
