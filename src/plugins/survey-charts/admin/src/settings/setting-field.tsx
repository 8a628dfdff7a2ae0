import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { controlStyle } from '../fields/control-style';

interface SettingFieldProps {
  /** Path of the setting, which is its id in the page too. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly fault: string | undefined;
  readonly readOnly: boolean;
  /** One line with a number; else lines of words. */
  readonly isNumber?: boolean;
  onChange(value: string): void;
}

/** A setting with its name, help, and what is wrong with it. */
export function SettingField({ name, label, hint, value, fault, readOnly, isNumber, onChange }: SettingFieldProps) {
  const described = [hint === undefined ? [] : `${name}-hint`, fault === undefined ? [] : `${name}-fault`].flat();
  const control = {
    id: name,
    value,
    readOnly,
    'aria-invalid': fault !== undefined,
    'aria-describedby': described.length === 0 ? undefined : described.join(' '),
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography tag="label" htmlFor={name} variant="pi" fontWeight="bold">
        {label}
      </Typography>
      {hint !== undefined && (
        <Typography tag="p" variant="pi" id={`${name}-hint`}>
          {hint}
        </Typography>
      )}
      {isNumber === true ? (
        <Line {...control} inputMode="numeric" onChange={({ target }) => onChange(target.value)} />
      ) : (
        <Lines {...control} rows={6} onChange={({ target }) => onChange(target.value)} />
      )}
      {fault !== undefined && (
        <Typography tag="p" variant="pi" textColor="danger600" id={`${name}-fault`}>
          {fault}
        </Typography>
      )}
    </Flex>
  );
}

const Line = styled.input`
  ${controlStyle}
  max-width: 16rem;
`;

const Lines = styled.textarea`
  ${controlStyle}
`;
