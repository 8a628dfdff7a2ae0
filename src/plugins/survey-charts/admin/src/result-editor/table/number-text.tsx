import { forwardRef, type KeyboardEvent, useState } from 'react';
import { styled } from 'styled-components';
import { controlStyle } from '../../fields/control-style';
import { useResultEditor } from '../editor-context';
import { entryText } from '../state/entry';

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
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/**
 * A number typed as text, because `type=number` refuses a decimal comma in half of the browsers and hides what it can't
 * read. While it has the focus it shows what was typed ("18,"); after that, what is stored.
 */
export const NumberText = forwardRef<HTMLInputElement, NumberTextProps>((props, ref) => {
  const { id, stored, word, name, disabled, fault, onText, onBlur, onKeyDown } = props;
  const { language } = useResultEditor();
  const [typed, setTyped] = useState<string>();
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
        setTyped(target.value);
        onText(target.value);
      }}
      onBlur={() => {
        setTyped(undefined);
        onBlur?.();
      }}
      onKeyDown={onKeyDown}
    />
  );
});
NumberText.displayName = 'NumberText';

const Input = styled.input`
  ${controlStyle}
  font-variant-numeric: tabular-nums;
`;
