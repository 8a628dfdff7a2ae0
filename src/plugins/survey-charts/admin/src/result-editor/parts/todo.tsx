import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { JsonPath } from '../../json';
import { useText } from '../../text';
import { inputId, useResultEditor } from '../editor-context';

/** What is still needed before publishing, each a jump to its field. Not announced: it changes with every key. */
export function Todo() {
  const { messages, name } = useResultEditor();
  const say = useText();
  if (messages.length === 0) return null;
  return (
    <Box tag="section" aria-labelledby={`${name}-todo`} background="neutral100" padding={4} hasRadius>
      <Typography id={`${name}-todo`} tag="h3" variant="omega" fontWeight="bold">
        {say('result.todo.title', { count: messages.length })}
      </Typography>
      <List>
        {messages.map(({ path, placed }) => (
          <li key={path.join('.')}>
            <Jump type="button" onClick={() => focusField(name, path)}>
              {placed}
            </Jump>
          </li>
        ))}
      </List>
    </Box>
  );
}

/** Focuses the field of a fault: the one at that place, or the first within it, or the nearest around it. */
function focusField(name: string, path: JsonPath): void {
  for (let length = path.length; length > 0; length -= 1) {
    const id = inputId(name, path.slice(0, length));
    const field = document.getElementById(id) ?? document.querySelector<HTMLElement>(`[id^="${CSS.escape(`${id}.`)}"]`);
    if (field !== null) {
      field.focus();
      return;
    }
  }
}

const List = styled.ul`
  margin-top: 0.8rem;
  padding-inline-start: 2rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 1.5;
  list-style: disc;
`;

const Jump = styled.button`
  padding: 0.3rem 0;
  vertical-align: top;
  color: inherit;
  font: inherit;
  text-align: start;
  text-decoration: underline;
  background: none;
  border: 0;
  cursor: pointer;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;
