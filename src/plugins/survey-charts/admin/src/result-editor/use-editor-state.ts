import { useForm } from '@strapi/strapi/admin';
import { useMemo, useState } from 'react';
import type { QuestionResult } from '../../../survey/result';
import type { CustomInputProps } from '../fields/custom-input';
import { isWithin, type JsonPath, samePath, valueAt } from '../json';
import { useEditorLanguage } from '../text';
import { inputId, type ResultEditor } from './editor-context';
import { type Message, merged, resultMessages, serverMessages } from './state/problems';
import { useSteps } from './use-steps';
import { useView } from './use-view';

/** What the editor works on: the JSON of the form, and the same as it was read. */
export interface OpenedResult {
  readonly json: unknown;
  readonly result: QuestionResult;
}

/** The editor's state: the form keeps the JSON, this adds what was touched and what is wrong. */
export function useEditorState(props: CustomInputProps, { json, result }: OpenedResult): ResultEditor {
  const { name, onChange, disabled } = props;
  const language = useEditorLanguage();
  const [touched, setTouched] = useState<readonly JsonPath[]>([]);
  const refused = useForm('ResultInput', (form) => valueAt(form.errors, [name]));
  const [said, setSaid] = useState('');
  const { change, steps } = useSteps(json, onChange, inputId(name, ['answers']));
  const messages = useMemo(
    () => merged(resultMessages(json, language), serverMessages(refused)),
    [json, language, refused],
  );
  const view = useView(result, language);
  return {
    name,
    json,
    result,
    view,
    language,
    disabled,
    messages,
    change,
    steps,
    said,
    announce: setSaid,
    faultAt: (path) => faultAt(messages, path, refused !== undefined || touched.some((one) => samePath(one, path))),
    touch: (path) => setTouched((paths) => (paths.some((one) => samePath(one, path)) ? paths : [...paths, path])),
  };
}

function faultAt(messages: readonly Message[], path: JsonPath, isShown: boolean): string | undefined {
  return isShown ? messages.find((message) => isWithin(message.path, path))?.text : undefined;
}
