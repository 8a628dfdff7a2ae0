import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

interface FieldsetProps {
  readonly legend: ReactNode;
  readonly action?: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly required?: boolean | undefined;
  /** Marks the root for tests. */
  readonly testId?: string;
  readonly children: ReactNode;
}

/** Inputs that belong together, under one legend that a screen reader says with each of them. */
export function Fieldset({ legend, action, hint, error, required, testId, children }: FieldsetProps) {
  return (
    <Group data-survey-charts={testId}>
      <Legend>
        <Typography variant="pi" fontWeight="bold" textColor="neutral800">
          {legend}
          {required === true && <span aria-hidden="true"> *</span>}
        </Typography>
        {action}
      </Legend>
      <Flex direction="column" alignItems="stretch" gap={3}>
        {children}
        {hint !== undefined && hint !== '' && (
          <Typography variant="pi" textColor="neutral600">
            {hint}
          </Typography>
        )}
        {error !== undefined && (
          <Typography variant="pi" textColor="danger600" data-strapi-field-error>
            {error}
          </Typography>
        )}
      </Flex>
    </Group>
  );
}

const Group = styled.fieldset`
  min-width: 0;
  padding: 1.2rem 1.6rem 1.6rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
`;

const Legend = styled.legend`
  display: flex;
  gap: 0.4rem;
  align-items: center;
  padding-inline: 0.4rem;
`;
