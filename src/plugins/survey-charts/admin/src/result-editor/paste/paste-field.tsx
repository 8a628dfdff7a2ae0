import { Field } from '@strapi/design-system';
import { useEffect } from 'react';
import { styled } from 'styled-components';
import { controlStyle } from '../../fields/control-style';
import { useText } from '../../text';
import { inputId, useResultEditor } from '../editor-context';
import { usePasting } from './paste-context';

/**
 * Where a table is pasted as long as there are no answers: the paste area around it takes what is pasted. What is typed or
 * dropped goes on in the dialog, where it can be made into a table.
 */
export function PasteField() {
  const { name, language, disabled } = useResultEditor();
  const say = useText();
  const { open } = usePasting();
  const id = inputId(name, ['paste-here']);
  const firstAnswer = inputId(name, ['answers', 0, 'label', language]);
  // The field goes when there are answers: the keyboard goes on at the first of them.
  useEffect(
    () => () => {
      setTimeout(() => {
        if (document.activeElement === document.body) document.getElementById(firstAnswer)?.focus();
      });
    },
    [firstAnswer],
  );
  return (
    <Field.Root id={id} hint={say('paste.help')}>
      <Field.Label>{say('paste.here')}</Field.Label>
      <Area
        id={id}
        rows={3}
        value=""
        disabled={disabled}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => open(target.value)}
      />
      <Field.Hint />
    </Field.Root>
  );
}

const Area = styled.textarea`
  ${controlStyle}
  resize: vertical;
`;
