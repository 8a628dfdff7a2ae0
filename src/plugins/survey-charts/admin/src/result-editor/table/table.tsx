import { styled } from 'styled-components';

/** A table that never makes the page scroll sideways. */
export const TableScroll = styled.div`
  overflow-x: auto;
`;

export const Table = styled.table`
  width: 100%;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  border-collapse: collapse;

  caption {
    padding-block-end: 0.8rem;
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.2rem;
    text-align: start;
  }

  th,
  td {
    padding: 0.8rem 0.4rem;
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid ${({ theme }) => theme.colors.neutral200};
  }

  th {
    font-weight: 600;
  }

  td[data-column] {
    width: 8.8rem;
    min-width: 8rem;
  }
`;
