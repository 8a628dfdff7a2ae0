import { Field } from '@strapi/design-system';
import { NativeSelect } from '../../fields/native-select';
import { withValue } from '../../json';
import { useText } from '../../text';
import { inputId, useResultEditor } from '../editor-context';

const DECIMALS = [0, 1, 2, 3, 4] as const;

/** How many decimals the source gives: 12.0 is not 12. */
export function DecimalsField() {
  const { name, result, change, disabled, faultAt } = useResultEditor();
  const say = useText();
  const id = inputId(name, ['decimals']);
  const fault = faultAt(['decimals']);
  return (
    <Field.Root id={id} error={fault}>
      <Field.Label>{say('result.kind.decimals')}</Field.Label>
      <NativeSelect
        id={id}
        value={String(result.decimals ?? 0)}
        disabled={disabled}
        aria-invalid={fault !== undefined}
        onChange={({ target }) => change((old) => withValue(old, ['decimals'], Number(target.value)))}
      >
        {DECIMALS.map((decimals) => (
          <option key={decimals} value={decimals}>
            {decimals}
          </option>
        ))}
      </NativeSelect>
      <Field.Error />
    </Field.Root>
  );
}
