import type { KeyboardEvent } from 'react';
import { styled } from 'styled-components';
import type { Language } from '../../../../survey/language';
import { POLES, ROLES } from '../../../../survey/vocabulary';
import { NativeSelect } from '../../fields/native-select';
import { TextControl } from '../../fields/text-control';
import { type JsonPath, textOf, valueAt, withValue } from '../../json';
import { languagesFor, useText } from '../../text';
import { inputId, useResultEditor } from '../editor-context';
import { moveAmongCells } from './cell-keys';
import { FaultText } from './fault-text';

interface AnswerTextsProps {
  readonly index: number;
  /** What the answer is called: its label, or its number. */
  readonly called: string;
  /** The label was left for the first time: the moment for a key. */
  readonly onNamed: (label: string) => void;
  /** Keys that do something with the answer itself. */
  readonly onKey: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** What an answer says in each language, and what kind of answer it is. */
export function AnswerTexts({ index, called, onNamed, onKey }: AnswerTextsProps) {
  const { language, result } = useResultEditor();
  return (
    <Parts>
      {languagesFor(language).map((one) => (
        <LabelInput key={one} index={index} language={one} onNamed={onNamed} onKey={onKey} />
      ))}
      <Choice path={['answers', index, 'role']} kind="role" called={called} />
      {result.kind === 'scale' && <Choice path={['answers', index, 'pole']} kind="pole" called={called} />}
    </Parts>
  );
}

interface LabelInputProps {
  readonly index: number;
  readonly language: Language;
  readonly onNamed: (label: string) => void;
  readonly onKey: (event: KeyboardEvent<HTMLInputElement>) => void;
}

function LabelInput({ index, language, onNamed, onKey }: LabelInputProps) {
  const { name, json, change, disabled, faultAt, touch } = useResultEditor();
  const say = useText();
  const path = ['answers', index, 'label', language];
  const id = inputId(name, path);
  const fault = faultAt(path);
  const stored = textOf(valueAt(json, path));
  const label = say('result.answers.label', { language: say(`language.${language}`) });
  return (
    <Labelled>
      <span aria-hidden="true">{language.toUpperCase()}</span>
      <TextControl
        id={id}
        lang={language}
        multiline={false}
        name={say('result.cell.name', {
          measure: label,
          answer: say('result.answers.number', { number: index + 1 }),
        })}
        value={stored}
        disabled={disabled}
        fault={fault}
        onText={(text) => change((old) => withValue(old, path, text === '' ? undefined : text))}
        onBlur={() => {
          touch(path);
          if (stored.trim() !== '') onNamed(stored);
        }}
        cell={`label ${language}`}
        onKeyDown={(event) => {
          moveAmongCells(event);
          onKey(event);
        }}
      />
      <FaultText id={id} fault={fault} />
    </Labelled>
  );
}

interface ChoiceProps {
  readonly path: JsonPath;
  readonly kind: 'role' | 'pole';
  readonly called: string;
}

function Choice({ path, kind, called }: ChoiceProps) {
  const { name, json, change, disabled } = useResultEditor();
  const say = useText();
  const id = inputId(name, path);
  const stored = textOf(valueAt(json, path));
  const choices =
    kind === 'role'
      ? ROLES.map((value) => ({ value, text: say(`result.role.${value}`) }))
      : POLES.map((value) => ({ value, text: say(`result.pole.${value}`) }));
  return (
    <Labelled>
      <span aria-hidden="true">{say(`result.answers.${kind}-short`)}</span>
      <NativeSelect
        id={id}
        aria-label={say('result.cell.name', { measure: say(`result.answers.${kind}`), answer: called })}
        value={kind === 'role' && stored === '' ? 'substantive' : stored}
        disabled={disabled}
        onChange={({ target }) => change((old) => withValue(old, path, target.value === '' ? undefined : target.value))}
      >
        {kind === 'pole' && <option value="">{say('result.pole.none')}</option>}
        {choices.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </NativeSelect>
    </Labelled>
  );
}

const Parts = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
  gap: 0.8rem;
`;

const Labelled = styled.div`
  display: grid;
  grid-template-columns: 4.4rem 1fr;
  gap: 0.4rem;
  align-items: center;
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: 1.2rem;

  p {
    grid-column: 2;
  }
`;
