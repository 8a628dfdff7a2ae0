import { Flex, IconButton } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Trash } from '@strapi/icons';
import type { KeyboardEvent } from 'react';
import { useText } from '../../text';
import { inputId, useResultEditor } from '../editor-context';
import { answerLabel } from '../state/answers';
import { MEASURES } from '../state/entry';
import { AnswerTexts } from './answer-texts';
import { FigureCell } from './figure-cell';

export interface AnswerActions {
  readonly onMove: (index: number, to: number) => void;
  readonly onDelete: (index: number) => void;
  readonly onNamed: (index: number, label: string) => void;
  readonly onAdd: () => void;
}

interface AnswerRowProps extends AnswerActions {
  readonly index: number;
  readonly answerKey: string;
  readonly isLast: boolean;
}

/** One answer: its texts, its figures, and what can be done with it. */
export function AnswerRow({ index, answerKey, isLast, onMove, onDelete, onNamed, onAdd }: AnswerRowProps) {
  const { name, json, language, disabled } = useResultEditor();
  const say = useText();
  const called = answerLabel(json, index, language) || say('result.answers.number', { number: index + 1 });
  // Enter below the last answer goes on to a new one, and Alt with an arrow takes an answer along.
  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter' && !event.shiftKey && isLast && event.currentTarget.value.trim() !== '') onAdd();
    const step = event.altKey ? (event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0) : 0;
    if (step === 0) return;
    event.preventDefault();
    if (step === 1 ? !isLast : index > 0) onMove(index, index + step);
  };
  return (
    <tr>
      <th scope="row" aria-label={called}>
        {index + 1}
      </th>
      <td>
        <AnswerTexts index={index} called={called} onNamed={(label) => onNamed(index, label)} onKey={onKey} />
      </td>
      {MEASURES.map((measure) => (
        <FigureCell
          key={measure}
          group={null}
          answer={answerKey}
          measure={measure}
          first={measure === 'percent'}
          name={say('result.cell.name', { measure: say(`result.answers.${measure}`), answer: called })}
        />
      ))}
      <td>
        <Flex direction="column" gap={1}>
          <IconButton
            id={inputId(name, ['answers', index, 'up'])}
            label={say('result.answers.up', { answer: called })}
            disabled={disabled || index === 0}
            onClick={() => onMove(index, index - 1)}
          >
            <ArrowUp />
          </IconButton>
          <IconButton
            id={inputId(name, ['answers', index, 'down'])}
            label={say('result.answers.down', { answer: called })}
            disabled={disabled || isLast}
            onClick={() => onMove(index, index + 1)}
          >
            <ArrowDown />
          </IconButton>
          <IconButton
            label={say('result.answers.delete', { answer: called })}
            disabled={disabled}
            onClick={() => onDelete(index)}
          >
            <Trash />
          </IconButton>
        </Flex>
      </td>
    </tr>
  );
}
