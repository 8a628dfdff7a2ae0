import { Field } from '@strapi/design-system';
import { NativeSelect } from '../../fields/native-select';
import { type JsonPath, textOf, valueAt, withValue } from '../../json';
import { inputId, useResultEditor } from '../editor-context';

interface PathSelectProps {
  readonly label: string;
  readonly path: JsonPath;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
  /** What is shown where nothing is stored. */
  readonly standard?: string;
  /** Text of the empty choice, where nothing may be chosen. */
  readonly empty?: string;
}

/** A choice that stands at one place of the result. */
export function PathSelect({ label, path, choices, standard = '', empty }: PathSelectProps) {
  const { name, json, change, disabled, faultAt, touch } = useResultEditor();
  const id = inputId(name, path);
  const fault = faultAt(path);
  const stored = textOf(valueAt(json, path));
  return (
    <Field.Root id={id} error={fault}>
      <Field.Label>{label}</Field.Label>
      <NativeSelect
        id={id}
        value={stored === '' ? standard : stored}
        disabled={disabled}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : `${id}-error`}
        onBlur={() => touch(path)}
        onChange={({ target }) => change((old) => withValue(old, path, target.value === '' ? undefined : target.value))}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {choices.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </NativeSelect>
      <Field.Error />
    </Field.Root>
  );
}
