import { LANGUAGES, type Language } from '../../../../survey/language';
import { Columns } from '../../fields/columns';
import { Fieldset } from '../../fields/fieldset';
import { LanguageTexts } from '../../fields/language-texts';
import { textOf, valueAt, withValue } from '../../json';
import { useText } from '../../text';
import { inputId, useResultEditor } from '../editor-context';
import { PathSelect } from './path-select';

const TEXT = ['wording', 'text'] as const;

/** The question as it was put. */
export function WordingFields() {
  const { name, json, change, disabled, faultAt, touch } = useResultEditor();
  const say = useText();
  return (
    <Fieldset legend={say('result.wording.legend')}>
      <LanguageTexts
        name={inputId(name, TEXT)}
        multiline
        disabled={disabled}
        read={(language) => textOf(valueAt(json, [...TEXT, language]))}
        write={(language, text) => change((old) => withWording(old, language, text))}
        error={(language) => faultAt([...TEXT, language])}
        onBlur={(language) => touch([...TEXT, language])}
      />
      <Columns>
        <PathSelect
          label={say('result.wording.status')}
          path={['wording', 'status']}
          standard="verbatim"
          choices={(['verbatim', 'paraphrased'] as const).map((value) => ({
            value,
            text: say(`result.wording.${value}`),
          }))}
        />
        <PathSelect
          label={say('result.wording.original')}
          path={['wording', 'original']}
          standard="nl"
          choices={LANGUAGES.map((value) => ({ value, text: say(`language.${value}`) }))}
        />
      </Columns>
    </Fieldset>
  );
}

function withWording(json: unknown, language: Language, text: string): unknown {
  return withValue(json, [...TEXT, language], text === '' ? undefined : text);
}
