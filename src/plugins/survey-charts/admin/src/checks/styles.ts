import { styled } from 'styled-components';

export const Items = styled.ul`
  display: grid;
  gap: 1.2rem;
  list-style: none;
  padding: 0;
`;

export const Item = styled.li<{ readonly $severity: 'error' | 'warning' | 'review' }>`
  display: grid;
  gap: 0.6rem;
  min-width: 0;
  padding-inline-start: 1rem;
  border-inline-start: 4px solid
    ${({ theme, $severity }) =>
      ({
        error: theme.colors.danger600,
        warning: theme.colors.warning600,
        review: theme.colors.secondary600,
      })[$severity]};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 1.5;
  overflow-wrap: anywhere;
`;

export const ReasonInput = styled.textarea`
  width: 100%;
  padding: 0.8rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral500};
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font: inherit;
  font-size: 1.4rem;
`;

export const Dismissed = styled.details`
  font-size: 1.4rem;
  color: ${({ theme }) => theme.colors.neutral800};

  summary {
    cursor: pointer;
    padding-block: 0.4rem;
  }
`;
