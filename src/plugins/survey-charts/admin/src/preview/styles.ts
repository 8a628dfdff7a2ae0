import { styled } from 'styled-components';

/** Nearly the whole window: a page has to be seen as wide as readers see it. */
export const Dialog = styled.dialog`
  width: 96vw;
  height: 94vh;
  max-width: none;
  max-height: none;
  margin: auto;
  padding: 0;
  border: 1px solid ${({ theme }) => theme.colors.neutral500};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};

  &::backdrop {
    background: rgb(0 0 0 / 50%);
  }
`;

export const Inside = styled.div`
  display: flex;
  flex-direction: column;
  gap: 1.2rem;
  height: 100%;
  padding: 1.6rem;
  font-size: 1.4rem;
`;

/** Pressed or not: told by more than colour, and readable under the pointer too. */
export const Toggle = styled.button`
  padding: 0.6rem 1.2rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral500};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font: inherit;
  cursor: pointer;

  &[aria-pressed='true'] {
    background: ${({ theme }) => theme.colors.neutral800};
    color: ${({ theme }) => theme.colors.neutral0};
    font-weight: 600;
  }

  &:hover {
    border-color: ${({ theme }) => theme.colors.neutral800};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

/** Where the rendition stands; it scrolls by itself, so that the buttons stay. */
export const Stage = styled.div`
  flex: 1;
  min-height: 0;
  overflow: auto;
  display: flex;
  flex-direction: column;
  gap: 1.2rem;
`;

export const Frame = styled.iframe<{ readonly $width: number | undefined }>`
  flex: 1;
  /* A page of 320 pixels is that wide within its edge. */
  box-sizing: ${({ $width }) => ($width === undefined ? 'border-box' : 'content-box')};
  width: ${({ $width }) => ($width === undefined ? '100%' : `${$width}px`)};
  min-height: 30rem;
  margin-inline: auto;
  border: 1px solid ${({ theme }) => theme.colors.neutral500};
  background: #fff;
`;

export const Source = styled.pre`
  flex: 1;
  margin: 0;
  padding: 1.2rem;
  overflow: auto;
  border: 1px solid ${({ theme }) => theme.colors.neutral500};
  font-family: monospace;
  font-size: 1.4rem;
  line-height: 1.5;
  white-space: pre-wrap;
  overflow-wrap: anywhere;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

export const Facts = styled.dl`
  display: grid;
  grid-template-columns: max-content 1fr;
  gap: 0.4rem 1.6rem;
  margin: 0;

  dt {
    font-weight: 600;
  }

  dd {
    margin: 0;
  }
`;
