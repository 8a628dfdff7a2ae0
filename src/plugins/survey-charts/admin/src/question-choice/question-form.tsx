import { Button, Field, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { styled } from 'styled-components';
import { connected } from '../../../blocks/form-values';
import { NativeSelect } from '../fields/native-select';
import { TextControl } from '../fields/text-control';
import { textOf, valueAt } from '../json';
import { QuestionPanel } from '../panels/question-panel';
import ResultInput from '../result-editor/result-input';
import { useText } from '../text';
import { relationValue } from './relation-value';
import type { BlockQuestion } from './use-block-question';
import { useNewKey } from './use-new-key';
import type { QuestionRights } from './use-question-rights';

interface QuestionFormProps {
  readonly documentId: string | undefined;
  readonly version: string;
  readonly block: BlockQuestion;
  readonly rights: QuestionRights;
  /** The editor wants to close, and did not save. */
  readonly isLeaving: boolean;
  readonly onModified: (isModified: boolean) => void;
  /** What is wrong, by field; undefined when it was saved. */
  readonly onSave: (values: object, publishes: boolean) => Promise<object | undefined>;
  readonly onStay: () => void;
  readonly onClose: () => void;
  readonly onLeave: () => void;
}

/** The fields of a question with, beside them, what readers get of it. Strapi's own form holds the values. */
export function QuestionForm(props: QuestionFormProps) {
  const { documentId, version, block, rights, onModified, onSave } = props;
  const say = useText();
  const form = useForm('QuestionForm', ({ values, modified, errors, disabled, onChange, setErrors }) => ({
    values,
    modified,
    errors,
    disabled,
    onChange,
    setErrors,
  }));
  const [isSaving, setSaving] = useState(false);
  const saved = documentId === undefined ? undefined : block.find(documentId);
  const isPublished = saved !== undefined && saved.status !== 'draft';
  useNewKey(documentId === undefined, block.taken);
  useEffect(() => onModified(form.modified), [form.modified, onModified]);
  const save = async (publishes: boolean) => {
    setSaving(true);
    const faults = await onSave(form.values, publishes);
    if (faults === undefined) return;
    form.setErrors(faults);
    setSaving(false);
  };
  // Strapi listens for this on the window, and would save the article behind.
  const saveByKey = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || !['Enter', 's'].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (form.modified && !form.disabled && !isSaving) void save(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for a key that works in every field, and is no control.
    <div onKeyDown={saveByKey}>
      <Columns>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <SurveyField block={block} saved={saved?.survey ?? ''} />
          <ResultInput {...{ name: 'result', label: say('question.result'), disabled: form.disabled }} />
          <KeyField />
        </Flex>
        <QuestionPanel documentId={documentId ?? ''} version={version} />
      </Columns>
      <Bar>
        {props.isLeaving ? (
          <Flex role="alert" gap={3} wrap="wrap" alignItems="center">
            <Typography tag="p">{say('question.not-saved')}</Typography>
            <Button type="button" variant="secondary" onClick={props.onStay}>
              {say('question.stay')}
            </Button>
            <Button type="button" variant="danger-light" onClick={props.onLeave}>
              {say('question.leave')}
            </Button>
          </Flex>
        ) : (
          <Flex gap={3} wrap="wrap" justifyContent="flex-end">
            <Button type="button" variant="tertiary" onClick={props.onClose}>
              {say('question.close')}
            </Button>
            {!form.disabled && isPublished && rights.publish && (
              <Button type="button" variant="secondary" disabled={isSaving} onClick={() => save(true)}>
                {say('question.save-and-publish')}
              </Button>
            )}
            {!form.disabled && (
              <Button type="button" disabled={isSaving || !form.modified} onClick={() => save(false)}>
                {say(documentId === undefined ? 'question.save-new' : 'question.save')}
              </Button>
            )}
          </Flex>
        )}
      </Bar>
    </div>
  );
}

function SurveyField({ block, saved }: { readonly block: BlockQuestion; readonly saved: string }) {
  const say = useText();
  const form = useForm('SurveyField', ({ values, disabled, onChange }) => ({ values, disabled, onChange }));
  const chosen = connected(valueAt(form.values, ['survey'])).at(-1) ?? saved;
  const rowOf = (id: string) => block.surveys.find(({ documentId }) => documentId === id);
  return (
    <Field.Root id="question-survey">
      <Field.Label>{say('question.survey')}</Field.Label>
      <NativeSelect
        id="question-survey"
        value={chosen}
        disabled={form.disabled}
        onChange={({ target }) => form.onChange('survey', relationValue(rowOf(target.value), rowOf(saved)))}
      >
        {saved === '' && <option value="">{say('choice.none')}</option>}
        {block.surveys.map(({ documentId, name }) => (
          <option key={documentId} value={documentId}>
            {name}
          </option>
        ))}
      </NativeSelect>
    </Field.Root>
  );
}

function KeyField() {
  const say = useText();
  const form = useForm('KeyField', ({ values, errors, disabled, onChange }) => ({
    values,
    errors,
    disabled,
    onChange,
  }));
  const fault = textOf(valueAt(form.errors, ['key']));
  return (
    <Field.Root id="question-key" name="key" error={fault === '' ? undefined : fault} hint={say('hint.question.key')}>
      <Field.Label>{say('question.key')}</Field.Label>
      <TextControl
        id="question-key"
        lang="en"
        multiline={false}
        value={textOf(valueAt(form.values, ['key']))}
        disabled={form.disabled}
        fault={fault === '' ? undefined : fault}
        onText={(text) => form.onChange('key', text)}
        onBlur={() => undefined}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

/** The fields, and beside them what becomes of them; below each other where there is no room. */
const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
  gap: 3.2rem;

  @media (max-width: 1000px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

const Bar = styled.div`
  position: sticky;
  bottom: 0;
  z-index: 2;
  margin-top: 2.4rem;
  padding-block: 1.6rem;
  background: ${({ theme }) => theme.colors.neutral0};
  /* Covers what would show below it, in the window's padding. */
  box-shadow: 0 5rem 0 ${({ theme }) => theme.colors.neutral0};
  border-top: 1px solid ${({ theme }) => theme.colors.neutral200};
`;
