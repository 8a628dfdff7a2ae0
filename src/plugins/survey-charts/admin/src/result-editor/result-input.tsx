import { Flex, Typography } from '@strapi/design-system';
import { useMemo } from 'react';
import { readResult } from '../../../survey/result';
import { type CustomInputProps, customInput } from '../fields/custom-input';
import { useText } from '../text';
import { ResultEditorContext } from './editor-context';
import { AnswersSection } from './parts/answers-section';
import { BaseFields } from './parts/base-fields';
import { ConflictNotice } from './parts/conflict-notice';
import { GroupsSection } from './parts/groups-section';
import { KindFields } from './parts/kind-fields';
import { StepKeys } from './parts/step-keys';
import { Todo } from './parts/todo';
import { WordingFields } from './parts/wording-fields';
import { PasteArea } from './paste/paste-context';
import { storedJson, workingCopy } from './state/empty-result';
import { type OpenedResult, useEditorState } from './use-editor-state';
import { useRescue } from './use-rescue';

/** Input of the custom field `result`: a question with its answers and figures. */
function ResultInput(props: CustomInputProps) {
  const say = useText();
  const { name, value, label } = props;
  const json = useMemo(() => workingCopy(storedJson(value)), [value]);
  const read = useMemo(() => readResult(json), [json]);
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={4}
      data-survey-charts="result"
      role="group"
      aria-labelledby={`${name}-title`}
    >
      <Typography id={`${name}-title`} variant="delta" fontWeight="bold" tag="h2">
        {label}
      </Typography>
      {read.ok ? (
        <Editor input={props} opened={{ json, result: read.result }} />
      ) : (
        <Typography tag="p">{say('result.refused')}</Typography>
      )}
    </Flex>
  );
}

function Editor({ input, opened }: { readonly input: CustomInputProps; readonly opened: OpenedResult }) {
  const rescue = useRescue(opened.json);
  return (
    <ResultEditorContext.Provider value={useEditorState(input, opened)}>
      <StepKeys />
      <ConflictNotice rescue={rescue} />
      <Todo />
      <WordingFields />
      <KindFields />
      <BaseFields />
      <PasteArea>
        <AnswersSection />
        <GroupsSection />
      </PasteArea>
    </ResultEditorContext.Provider>
  );
}

export default customInput(ResultInput);
