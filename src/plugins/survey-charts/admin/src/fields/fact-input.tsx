import { styled } from 'styled-components';
import { useText } from '../text';
import { type CustomInputProps, customInput } from './custom-input';
import { FACT_STATES, factState, factText, hasFactText, withFactText, withState } from './fact-value';
import { Fieldset } from './fieldset';
import { LanguageTexts } from './language-texts';

/** Input of the custom field `fact`: known (with a text a language), known to be none, or unknown. What is typed makes it known. */
function FactInput(props: CustomInputProps) {
  const { name, value, onChange, disabled, required, label, labelAction, hint, error } = props;
  const say = useText();
  const state = factState(value);
  // A text that was kept when somebody chose “not known” would look as if it counted.
  const isAsked = state === 'known' || (state === 'unknown' && !hasFactText(value));
  return (
    <Fieldset legend={label} action={labelAction} hint={hint} error={error} required={required} testId="fact">
      <Choices>
        {FACT_STATES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`${name}.state`}
              checked={state === one}
              disabled={disabled}
              onChange={() => onChange(withState(value, one))}
            />
            {say(`fact.${one}`)}
          </label>
        ))}
      </Choices>
      {isAsked && (
        <LanguageTexts
          name={`${name}.text`}
          multiline
          disabled={disabled}
          read={(language) => factText(value, language)}
          write={(language, text) => onChange(withFactText(value, language, text))}
        />
      )}
    </Fieldset>
  );
}

export default customInput(FactInput);

const Choices = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0.4rem 2rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;

  label {
    display: inline-flex;
    gap: 0.8rem;
    align-items: center;
    min-height: 2.4rem;
    cursor: pointer;
  }

  input {
    width: 1.8rem;
    height: 1.8rem;
    accent-color: ${({ theme }) => theme.colors.primary600};
  }
`;
