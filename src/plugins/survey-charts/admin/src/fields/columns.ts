import { styled } from 'styled-components';

/** Fields beside each other where there is room for them, under each other where there is not. */
export const Columns = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
  gap: 1.2rem;
`;
