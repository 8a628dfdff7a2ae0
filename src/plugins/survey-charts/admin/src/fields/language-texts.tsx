import { Field, Flex, Textarea, TextInput } from '@strapi/design-system';
import type { ChangeEvent } from 'react';
import type { Language } from '../../../survey/language';
import { languagesFor, useEditorLanguage, useText } from '../text';

interface LanguageTextsProps {
  /** Name of the form's field: ids are made of it. */
  readonly name: string;
  readonly read: (language: Language) => string;
  readonly write: (language: Language, text: string) => void;
  readonly error?: (language: Language) => string | undefined;
  readonly onBlur?: (language: Language) => void;
  readonly disabled?: boolean | undefined;
  readonly multiline?: boolean;
}

/** One text in each language, under each other; the editor's own language stands first. */
export function LanguageTexts({ name, read, write, error, onBlur, disabled, multiline }: LanguageTextsProps) {
  const say = useText();
  const Input = multiline === true ? Textarea : TextInput;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {languagesFor(useEditorLanguage()).map((language) => (
        <Field.Root key={language} id={`${name}.${language}`} name={`${name}.${language}`} error={error?.(language)}>
          <Field.Label>{say(`language.${language}`)}</Field.Label>
          <Input
            lang={language}
            value={read(language)}
            disabled={disabled ?? false}
            onBlur={() => onBlur?.(language)}
            onChange={(event: ChangeEvent<HTMLInputElement & HTMLTextAreaElement>) =>
              write(language, event.target.value)
            }
          />
          <Field.Error />
        </Field.Root>
      ))}
    </Flex>
  );
}
