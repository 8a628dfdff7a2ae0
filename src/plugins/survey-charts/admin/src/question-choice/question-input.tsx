import { Button, Combobox, ComboboxOption, Field, Flex, Typography } from '@strapi/design-system';
import { lazy, Suspense, useEffect, useState } from 'react';
import { type CustomInputProps, customInput } from '../fields/custom-input';
import { useText } from '../text';
import { detailsOf, wordingOf } from './question-text';
import { relationValue } from './relation-value';
import { hasWords } from './search';
import { type BlockQuestion, useBlockQuestion } from './use-block-question';
import { useQuestionRights } from './use-question-rights';

const QuestionDialog = lazy(() => import('./question-dialog'));

/** The question of a block: chosen out of those of the article's surveys, made, or opened, without leaving the article. */
function QuestionInput({ name, onChange, disabled, label, hint, error }: CustomInputProps) {
  const say = useText();
  const rights = useQuestionRights();
  const block = useBlockQuestion(name);
  const { chosen, saved, language } = block;
  const [opened, setOpened] = useState<'new' | 'chosen'>();
  const [made, setMade] = useState<string>();
  const choose = (documentId: string | undefined) =>
    onChange(relationValue(documentId === undefined ? undefined : block.find(documentId), saved));
  useEffect(() => {
    // A question that was just made can be chosen as soon as the list has it.
    if (made === undefined || block.find(made) === undefined) return;
    onChange(relationValue(block.find(made), saved));
    setMade(undefined);
  }, [made, block, saved, onChange]);
  return (
    <Flex direction="column" alignItems="stretch" gap={2} data-survey-charts="question">
      <Field.Root id={name} name={name} error={error} hint={hint}>
        <Field.Label>{label}</Field.Label>
        <Picker
          key={chosen === undefined ? '' : `${chosen.documentId} ${wordingOf(chosen, language)}`}
          block={block}
          disabled={disabled}
          onChoose={choose}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      <Typography tag="p" variant="pi" role="status">
        {statusOf(block, say)}
      </Typography>
      {chosen !== undefined && (
        <Typography tag="p" variant="pi" textColor="neutral600" data-survey-charts="chosen-question">
          {detailsOf(chosen, language, surveyNameOf(block, chosen.survey), say)}
        </Typography>
      )}
      <Flex gap={2} wrap="wrap">
        {chosen !== undefined && (
          <Button type="button" variant="secondary" onClick={() => setOpened('chosen')}>
            {say(rights.update ? 'question.open' : 'question.look')}
          </Button>
        )}
        {rights.create && !disabled && (
          <Button type="button" variant="secondary" onClick={() => setOpened('new')}>
            {say('question.new')}
          </Button>
        )}
      </Flex>
      {opened !== undefined && (
        <Suspense fallback={null}>
          <QuestionDialog
            question={opened === 'chosen' ? chosen : undefined}
            block={block}
            rights={rights}
            onSaved={(documentId) => opened === 'new' && setMade(documentId)}
            onClose={() => setOpened(undefined)}
          />
        </Suspense>
      )}
    </Flex>
  );
}

interface PickerProps {
  readonly block: BlockQuestion;
  readonly disabled: boolean;
  readonly onChoose: (documentId: string | undefined) => void;
}

function Picker({ block, disabled, onChoose }: PickerProps) {
  const say = useText();
  const { chosen, offered, language, state } = block;
  const [typed, setTyped] = useState('');
  const isOther = chosen !== undefined && !offered.includes(chosen);
  const named = (isOther ? [chosen, ...offered] : offered).map((question) => {
    const survey = block.chosenSurveys.length === 1 ? '' : surveyNameOf(block, question.survey);
    return { question, wording: wordingOf(question, language), details: detailsOf(question, language, survey, say) };
  });
  const found = named.filter(({ wording, details }) => hasWords(`${wording} ${details}`, typed));
  const [only, ...others] = found;
  return (
    <Combobox
      value={chosen?.documentId ?? ''}
      disabled={disabled}
      autocomplete="none"
      loading={state === 'making' && offered.length === 0}
      loadingMessage={say('question.loading')}
      noOptionsMessage={() => say('question.none-found')}
      placeholder={say('question.choose')}
      clearLabel={say('question.clear')}
      onClear={() => onChoose(undefined)}
      onInputChange={({ target }) => setTyped(target.value)}
      onOpenChange={(isOpen) => !isOpen && setTyped('')}
      onKeyDown={(event) => {
        // The one that is left need not be walked to.
        if (event.key !== 'Enter' || typed === '' || only === undefined || others.length > 0) return;
        event.preventDefault();
        onChoose(only.question.documentId);
      }}
      onChange={(documentId) => documentId !== undefined && documentId !== '' && onChoose(documentId)}
    >
      {found.map(({ question, wording, details }) => (
        <ComboboxOption key={question.documentId} value={question.documentId} textValue={wording}>
          <Flex direction="column" alignItems="stretch">
            <Typography>{wording}</Typography>
            <Typography variant="pi" textColor="neutral600">
              {details}
            </Typography>
          </Flex>
        </ComboboxOption>
      ))}
    </Combobox>
  );
}

function surveyNameOf({ surveys }: BlockQuestion, survey: string): string {
  return surveys.find(({ documentId }) => documentId === survey)?.name ?? '';
}

/** Which questions the list has, and why. */
function statusOf(block: BlockQuestion, say: ReturnType<typeof useText>): string {
  const { state, surveys, chosenSurveys, chosen, offered } = block;
  if (surveys.length === 0 && offered.length === 0) {
    return say(state === 'failed' ? 'question.failed' : state === 'making' ? 'question.loading' : 'question.empty');
  }
  if (chosenSurveys.length === 0) return say('question.of-all');
  const isOther = chosen !== undefined && !offered.includes(chosen);
  return isOther
    ? say('question.of-other-survey')
    : say('question.of-surveys', { surveys: chosenSurveys.map(({ name }) => name).join(', ') });
}

export default customInput(QuestionInput);
