import { type CustomInputProps, customInput } from './custom-input';
import { Fieldset } from './fieldset';
import { LanguageTexts } from './language-texts';
import { textIn, withText } from './texts-value';

/** Input of the custom field `texts`: `{ nl, en }`. */
function TextsInput(props: CustomInputProps) {
  const { name, value, onChange, disabled, required, label, labelAction, hint, error } = props;
  return (
    <Fieldset legend={label} action={labelAction} hint={hint} error={error} required={required} testId="texts">
      <LanguageTexts
        name={name}
        disabled={disabled}
        read={(language) => textIn(value, language)}
        write={(language, text) => onChange(withText(value, language, text))}
      />
    </Fieldset>
  );
}

export default customInput(TextsInput);
