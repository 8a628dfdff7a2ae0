import { Flex, Typography } from '@strapi/design-system';
import { type CustomInputProps, customInput } from '../fields/custom-input';
import { useText } from '../text';
import { ResultEditorContext } from './editor-context';
import { AnswersSection } from './parts/answers-section';
import { BaseFields } from './parts/base-fields';
import { GroupsSection } from './parts/groups-section';
import { KindFields } from './parts/kind-fields';
import { Todo } from './parts/todo';
import { WordingFields } from './parts/wording-fields';
import { useEditorState } from './use-editor-state';

/** Input of the custom field `result`: a question with its answers and figures. */
function ResultInput(props: CustomInputProps) {
  const editor = useEditorState(props);
  const say = useText();
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={4}
      data-survey-charts="result"
      role="group"
      aria-labelledby={`${props.name}-title`}
    >
      <Typography id={`${props.name}-title`} variant="delta" tag="h3">
        {props.label}
      </Typography>
      {editor === undefined ? (
        <Typography tag="p">{say('result.refused')}</Typography>
      ) : (
        <ResultEditorContext.Provider value={editor}>
          <Todo />
          <WordingFields />
          <KindFields />
          <BaseFields />
          <AnswersSection />
          <GroupsSection />
        </ResultEditorContext.Provider>
      )}
    </Flex>
  );
}

export default customInput(ResultInput);
