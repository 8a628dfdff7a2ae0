import { Button, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Fieldset } from '../../fields/fieldset';
import { useText } from '../../text';
import { inputId, useResultEditor } from '../editor-context';
import { PasteField } from '../paste/paste-field';
import { answerKeys } from '../state/answers';
import { MEASURES } from '../state/entry';
import { AnswerRow } from '../table/answer-row';
import { Table, TableScroll } from '../table/table';
import { useAnswerActions } from '../use-answer-actions';
import { GridTools, Said } from './grid-tools';
import { Sums } from './sums';

/** The answers with everybody's figures. */
export function AnswersSection() {
  const { name, json, result, disabled } = useResultEditor();
  const say = useText();
  const actions = useAnswerActions();
  const keys = answerKeys(json);
  if (result.kind === 'number') return <Typography>{say('result.number.bins')}</Typography>;
  return (
    <Fieldset legend={say('result.answers.legend')}>
      <Typography tag="p" variant="pi" id={inputId(name, ['answers-help'])}>
        {say('result.answers.help')}
      </Typography>
      {keys.length === 0 && <PasteField />}
      <TableScroll>
        <Table aria-describedby={inputId(name, ['answers-help'])}>
          <caption>{keys.length === 0 ? say('result.answers.none') : say('result.answers.caption')}</caption>
          {keys.length > 0 && (
            <thead>
              <tr>
                <td />
                <th scope="col">{say('result.answers.answer')}</th>
                {MEASURES.map((measure) => (
                  <th key={measure} scope="col">
                    {say(`result.answers.${measure}`)}
                  </th>
                ))}
                <th scope="col">
                  <VisuallyHidden>{say('result.answers.actions')}</VisuallyHidden>
                </th>
              </tr>
            </thead>
          )}
          <tbody>
            {keys.map((key, index) => (
              // By its place: a key that is made of the text while the cursor is in the row must not take the row away.
              <AnswerRow key={index} index={index} answerKey={key} isLast={index === keys.length - 1} {...actions} />
            ))}
          </tbody>
        </Table>
      </TableScroll>
      <Flex gap={2} alignItems="center" wrap="wrap">
        <Button
          type="button"
          variant="secondary"
          startIcon={<Plus />}
          disabled={disabled}
          onClick={actions.onAdd}
          id={inputId(name, ['answers'])}
        >
          {say('result.answers.add')}
        </Button>
        <GridTools />
      </Flex>
      <Said />
      <Sums />
    </Fieldset>
  );
}
