import { Link } from '@strapi/design-system';
import { styled } from 'styled-components';

/** A link of which the focus is to be seen: the design system's own takes the outline away (2.2.4; WCAG 2.4.7). */
export const SeenLink = styled(Link)`
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;
