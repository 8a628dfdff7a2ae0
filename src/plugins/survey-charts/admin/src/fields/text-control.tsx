import type { KeyboardEvent } from 'react';
import { styled } from 'styled-components';
import type { Language } from '../../../survey/language';
import { controlStyle } from './control-style';

interface TextControlProps {
  readonly id: string;
  /** Language of the text, for voices and spelling. */
  readonly lang: Language;
  readonly multiline: boolean;
  readonly value: string;
  readonly disabled: boolean;
  readonly fault: string | undefined;
  /** Accessible name, where no label refers to it. */
  readonly name?: string;
  readonly onText: (text: string) => void;
  readonly onBlur: () => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  /** The column of a table of which it is a cell. */
  readonly cell?: string;
}

/** A text input that is only told to be wrong once it is (`aria-invalid="false"` before), and that refers to its fault. */
export function TextControl({ multiline, fault, name, onText, onKeyDown, cell, ...rest }: TextControlProps) {
  const shared = {
    ...rest,
    'aria-label': name,
    'aria-invalid': fault !== undefined,
    'aria-describedby': fault === undefined ? undefined : `${rest.id}-error`,
  };
  return multiline ? (
    <Area rows={2} {...shared} onChange={({ target }) => onText(target.value)} />
  ) : (
    <Line
      type="text"
      {...shared}
      data-cell={cell}
      onChange={({ target }) => onText(target.value)}
      onKeyDown={onKeyDown}
    />
  );
}

const Line = styled.input`
  ${controlStyle}
`;

const Area = styled.textarea`
  ${controlStyle}
  resize: vertical;
`;
