import { Button, Flex, Typography } from '@strapi/design-system';
import { type FormEvent, useState } from 'react';
import type { PluginSettings } from '../../../document/settings';
import { LANGUAGES, type Language } from '../../../survey/language';
import { Fieldset } from '../fields/fieldset';
import { useText } from '../text';
import { readTypedWords, type TypedWords, typedWords } from './lines';
import { PaletteField } from './palette-field';
import { SettingField } from './setting-field';
import type { Saved } from './use-settings';

const LIMITS = ['hidden', 'countsOnly', 'warn'] as const;
const WORDS = ['jargon', 'known'] as const;

interface SettingsFormProps {
  readonly settings: PluginSettings;
  readonly saved: Saved;
  readonly mayChange: boolean;
  onSave(settings: PluginSettings): void;
}

/** What is typed stays as it is typed, whatever the server says of it. */
export function SettingsForm({ settings, saved, mayChange, onSave }: SettingsFormProps) {
  const say = useText();
  const [limits, setLimits] = useState(() => typedLimits(settings));
  const [palette, setPalette] = useState(settings.palette);
  const [words, setWords] = useState(() => ({ nl: typedWords(settings.words.nl), en: typedWords(settings.words.en) }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const own = { nl: readTypedWords(words.nl), en: readTypedWords(words.en) };
    // Without empty lines, so that the numbers of lines are those that the server counts.
    setWords({ nl: typedWords(own.nl), en: typedWords(own.en) });
    onSave({ limits: readLimits(limits), palette, words: own });
  };
  const faultAt = (path: string) =>
    saved.state === 'refused'
      ? saved.faults.find((fault) => `${fault.path}.`.startsWith(`${path}.`))?.message
      : undefined;
  return (
    <form onSubmit={submit} noValidate>
      <Flex direction="column" alignItems="stretch" gap={6}>
        <Fieldset legend={say('settings.limits')}>
          {LIMITS.map((name) => (
            <SettingField
              key={name}
              name={`limits.${name}`}
              label={say(`settings.limits.${name}`)}
              value={limits[name]}
              fault={faultAt(`limits.${name}`)}
              readOnly={!mayChange}
              isNumber
              onChange={(value) => setLimits({ ...limits, [name]: value })}
            />
          ))}
        </Fieldset>
        <PaletteField value={palette} fault={faultAt('palette')} readOnly={!mayChange} onChange={setPalette} />
        {LANGUAGES.map((language) => (
          <WordFields
            key={language}
            language={language}
            words={words[language]}
            readOnly={!mayChange}
            faultAt={faultAt}
            onChange={(changed) => setWords({ ...words, [language]: changed })}
          />
        ))}
        <Flex gap={4} alignItems="center">
          {mayChange && <Button type="submit">{say('settings.save')}</Button>}
          <Typography tag="p" role="status">
            {saved.state === 'idle' ? '' : say(`settings.${saved.state}`)}
          </Typography>
        </Flex>
      </Flex>
    </form>
  );
}

interface WordFieldsProps {
  readonly language: Language;
  readonly words: TypedWords;
  readonly readOnly: boolean;
  faultAt(path: string): string | undefined;
  onChange(words: TypedWords): void;
}

function WordFields({ language, words, readOnly, faultAt, onChange }: WordFieldsProps) {
  const say = useText();
  return (
    <Fieldset legend={say('settings.words', { language: say(`language.${language}`) })}>
      {WORDS.map((name) => (
        <SettingField
          key={name}
          name={`words.${language}.${name}`}
          label={say(`settings.words.${name}`)}
          hint={say(`settings.words.${name}.hint`)}
          value={words[name]}
          fault={faultAt(`words.${language}.${name}`)}
          readOnly={readOnly}
          onChange={(value) => onChange({ ...words, [name]: value })}
        />
      ))}
    </Fieldset>
  );
}

type TypedLimits = Readonly<Record<(typeof LIMITS)[number], string>>;

function typedLimits({ limits }: PluginSettings): TypedLimits {
  return { hidden: String(limits.hidden), countsOnly: String(limits.countsOnly), warn: String(limits.warn) };
}

/** What is no number goes as 0, which the server refuses with the name of the field. */
function readLimits(typed: TypedLimits): PluginSettings['limits'] {
  const read = (text: string) => (/^\d+$/u.test(text.trim()) ? Number(text) : 0);
  return { hidden: read(typed.hidden), countsOnly: read(typed.countsOnly), warn: read(typed.warn) };
}
