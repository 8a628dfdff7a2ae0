import { styled } from 'styled-components';

interface CheckFieldProps {
  readonly id: string;
  readonly label: string;
  readonly checked: boolean;
  readonly disabled: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A box to tick, with its text as its label. */
export function CheckField({ id, label, checked, disabled, onChange }: CheckFieldProps) {
  return (
    <Label htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </Label>
  );
}

const Label = styled.label`
  display: inline-flex;
  gap: 0.8rem;
  align-items: center;
  min-height: 2.4rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  cursor: pointer;

  input {
    flex: none;
    width: 1.8rem;
    height: 1.8rem;
    accent-color: ${({ theme }) => theme.colors.primary600};
  }
`;
