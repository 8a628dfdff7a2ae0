import { Button, Field, Flex, Typography } from '@strapi/design-system';
import { textOf } from '../json';
import { useBlockPreview } from '../preview/use-block-preview';
import { useText } from '../text';
import { type CustomInputProps, customInput } from './custom-input';
import { numbersIn } from './numbers-in';
import { TextControl } from './text-control';

/** An own text of a figure: what is written without it stands below, to be taken over, or put back. */
function OwnTextInput({ name, value, onChange, disabled, label, hint, error }: CustomInputProps) {
  const say = useText();
  const { preview, language } = useBlockPreview(name, true, false);
  const text = textOf(value);
  const made = generatedText(name, preview?.generated);
  const isStale = text !== '' && preview?.ownTexts === 'stale';
  const numbers = (of: string) => numbersIn(of).join(', ') || say('own.none');
  return (
    <Field.Root id={name} name={name} error={error} hint={hint}>
      <Field.Label>{label}</Field.Label>
      <TextControl
        id={name}
        lang={language}
        multiline
        value={text}
        disabled={disabled}
        fault={error}
        onText={(written) => onChange(written)}
        onBlur={() => undefined}
      />
      <Field.Hint />
      <Field.Error />
      {isStale && (
        <Typography tag="p" variant="pi" textColor="warning700">
          {say('own.stale')} {say('own.old', { numbers: numbers(text) })}. {say('own.new', { numbers: numbers(made) })}.
        </Typography>
      )}
      {made !== '' && (
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography tag="p" variant="pi" style={{ whiteSpace: 'pre-line' }}>
            {say('own.generated')} <span lang={language}>{made}</span>
          </Typography>
          {text === '' ? (
            <Button type="button" size="S" variant="tertiary" disabled={disabled} onClick={() => onChange(made)}>
              {say('own.take')}
            </Button>
          ) : (
            <Button type="button" size="S" variant="tertiary" disabled={disabled} onClick={() => onChange('')}>
              {say('own.back')}
            </Button>
          )}
        </Flex>
      )}
    </Field.Root>
  );
}

type Generated = { readonly finding: string; readonly altText: string; readonly sentences: readonly string[] };

function generatedText(name: string, generated: Generated | undefined): string {
  switch (name.split('.').at(-1)) {
    case 'finding':
      return generated?.finding ?? '';
    case 'altText':
      return generated?.altText ?? '';
    case 'sentences':
      return generated?.sentences.join('\n') ?? '';
    default:
      return '';
  }
}

export default customInput(OwnTextInput);
