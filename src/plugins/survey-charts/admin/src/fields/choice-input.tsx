import { Field } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { arrayOf, textOf, valueAt } from '../json';
import { PLUGIN_ID } from '../names';
import { useText } from '../text';
import { choiceTextKey } from './choice-text-key';
import { type CustomInputProps, customInput } from './custom-input';
import { NativeSelect } from './native-select';

/** An enumeration whose choices are said in the editor's language: Strapi's own shows their stored names. */
export function Choice(props: CustomInputProps) {
  const { name, value, onChange, disabled, required, label, labelAction, hint, error, attribute } = props;
  const say = useText();
  const { formatMessage } = useIntl();
  const choices = arrayOf(valueAt(attribute, ['enum'])).map(textOf);
  const standard = textOf(valueAt(attribute, ['default']));
  const text = (choice: string) =>
    formatMessage({ id: `${PLUGIN_ID}.${choiceTextKey(name, choice)}`, defaultMessage: choice });
  return (
    <Field.Root id={name} name={name} error={error} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <NativeSelect
        id={name}
        value={textOf(value) === '' ? standard : textOf(value)}
        disabled={disabled}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? `${name}-hint` : `${name}-error`}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      >
        {standard === '' && <option value="">{say('choice.none')}</option>}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {text(choice)}
          </option>
        ))}
      </NativeSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

export default customInput(Choice);
