import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { styled } from 'styled-components';

/** A plain select: right for every keyboard, phone and screen reader, in the looks of the admin. */
export const NativeSelect = forwardRef<HTMLSelectElement, ComponentPropsWithoutRef<'select'>>((props, ref) => (
  <Select ref={ref} aria-invalid={false} {...props} />
));
NativeSelect.displayName = 'NativeSelect';

const Select = styled.select`
  width: 100%;
  min-height: 4rem;
  padding: 0.8rem 1.2rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font: inherit;
  font-size: 1.4rem;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral500};
  border-radius: ${({ theme }) => theme.borderRadius};

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }

  &[aria-invalid='true'] {
    border-color: ${({ theme }) => theme.colors.danger600};
  }

  &:disabled {
    color: ${({ theme }) => theme.colors.neutral600};
    background: ${({ theme }) => theme.colors.neutral150};
  }
`;
