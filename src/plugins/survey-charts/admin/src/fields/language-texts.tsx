import { Field } from '@strapi/design-system';
import type { Language } from '../../../survey/language';
import { languagesFor, useEditorLanguage, useText } from '../text';
import { Columns } from './columns';
import { TextControl } from './text-control';

interface LanguageTextsProps {
  /** Name of the form's field: ids are made of it. */
  readonly name: string;
  readonly read: (language: Language) => string;
  readonly write: (language: Language, text: string) => void;
  readonly error?: (language: Language) => string | undefined;
  readonly onBlur?: (language: Language) => void;
  readonly disabled: boolean;
  /** For texts of more than a few words. */
  readonly multiline?: boolean;
}

/** One text in each language, beside each other where there is room; the editor's own language stands first. */
export function LanguageTexts({ name, read, write, error, onBlur, disabled, multiline }: LanguageTextsProps) {
  const say = useText();
  return (
    <Columns>
      {languagesFor(useEditorLanguage()).map((language) => {
        const id = `${name}.${language}`;
        const fault = error?.(language);
        return (
          <Field.Root key={language} id={id} error={fault}>
            <Field.Label>{say(`language.${language}`)}</Field.Label>
            <TextControl
              id={id}
              lang={language}
              multiline={multiline ?? false}
              value={read(language)}
              disabled={disabled}
              fault={fault}
              onBlur={() => onBlur?.(language)}
              onText={(text) => write(language, text)}
            />
            <Field.Error />
          </Field.Root>
        );
      })}
    </Columns>
  );
}
