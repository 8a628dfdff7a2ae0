import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Issue } from '../../../document/issue';
import { messageText } from '../../../words/messages';
import { useEditorLanguage, useText } from '../text';

/** What the checks found, most serious first. The count is announced; the list is not, because it changes while typing. */
export function IssueList({ issues }: { readonly issues: readonly Issue[] }) {
  const say = useText();
  const language = useEditorLanguage();
  const errors = issues.filter(({ severity }) => severity === 'error');
  const others = issues.filter(({ severity }) => severity !== 'error');
  const summary =
    issues.length === 0
      ? say('panel.issues.none')
      : say('panel.issues.count', { errors: errors.length, others: others.length });
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography tag="h3" variant="sigma" textColor="neutral600">
        {say('panel.issues.title')}
      </Typography>
      <Typography tag="p" role="status">
        {summary}
      </Typography>
      {issues.length > 0 && (
        <List>
          {[...errors, ...others].map(({ rule, severity, path, message }) => (
            <li key={[rule, message.key, ...path].join('.')}>
              <strong>{say(`panel.issues.${severity}`)}</strong>{' '}
              {messageText(language, message.key, message.values, path)}
            </li>
          ))}
        </List>
      )}
    </Flex>
  );
}

const List = styled.ul`
  display: grid;
  gap: 0.8rem;
  padding-inline-start: 1.6rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 1.5;
  list-style: disc;
`;
