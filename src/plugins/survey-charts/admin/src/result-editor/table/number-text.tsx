import { forwardRef, useState } from 'react';
import { styled } from 'styled-components';
import { controlStyle } from '../../fields/control-style';
import { useResultEditor } from '../editor-context';
import { entryText } from '../state/entry';
import { CELL, moveAmongCells } from './cell-keys';

interface NumberTextProps {
  readonly id: string;
  readonly stored: unknown;
  /** What stands for a state that is no number: "not known". */
  readonly word?: string | undefined;
  readonly name?: string | undefined;
  readonly disabled: boolean;
  readonly fault?: string | undefined;
  readonly onText: (text: string) => void;
  readonly onBlur?: () => void;
  /** Its column, for one that is a cell. */
  readonly cell?: string;
}

/**
 * A number typed as text, because `type=number` refuses a decimal comma in half of the browsers and hides what it can't
 * read. While it has the focus it shows what was typed ("18,"); after that, or when a step is taken back, what is stored.
 */
export const NumberText = forwardRef<HTMLInputElement, NumberTextProps>((props, ref) => {
  const { id, stored, word, name, disabled, fault, cell, onText, onBlur } = props;
  const { language, steps } = useResultEditor();
  const [typing, setTyping] = useState<{ readonly text: string; readonly turn: number }>();
  const typed = typing?.turn === steps.turn ? typing.text : undefined;
  return (
    <Input
      ref={ref}
      id={id}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      aria-label={name}
      aria-invalid={fault !== undefined}
      aria-describedby={fault === undefined ? undefined : `${id}-error`}
      disabled={disabled}
      value={typed ?? word ?? entryText(stored, language)}
      onFocus={(event) => event.target.select()}
      onChange={({ target }) => {
        setTyping({ text: target.value, turn: steps.turn });
        onText(target.value);
      }}
      onBlur={() => {
        setTyping(undefined);
        onBlur?.();
      }}
      {...(cell === undefined ? {} : { [CELL]: cell, onKeyDown: moveAmongCells })}
    />
  );
});
NumberText.displayName = 'NumberText';

const Input = styled.input`
  ${controlStyle}
  font-variant-numeric: tabular-nums;
`;
