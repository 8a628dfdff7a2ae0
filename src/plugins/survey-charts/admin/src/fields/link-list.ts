import { styled } from 'styled-components';

/** A list of links: to what can be begun, or to articles. */
export const LinkList = styled.ul`
  display: flex;
  flex-direction: column;
  gap: 1.2rem;
  font-size: 1.4rem;
  line-height: 1.4;

  a {
    color: ${({ theme }) => theme.colors.primary700};
    text-decoration: underline;
    overflow-wrap: anywhere;
  }

  a:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;
