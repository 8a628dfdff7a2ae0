import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { messageText } from '../../../words/messages';
import { useEditorLanguage, useText } from '../text';
import { DecideForm } from './decide-form';
import type { ListedIssue } from './listed-issues';
import { Item } from './styles';

export interface IssueActions {
  readonly mayDismiss: boolean;
  readonly mayOverride: boolean;
  jump(issue: ListedIssue): Promise<boolean>;
  mend(issue: ListedIssue): void;
  decide(issue: ListedIssue, reason: string): Promise<boolean>;
  withdraw(issue: ListedIssue): Promise<boolean>;
}

interface IssueItemProps {
  readonly listed: ListedIssue;
  readonly actions: IssueActions;
}

/** One issue: what is wrong, why, how to mend it, and what the editor can do about it right here. */
export function IssueItem({ listed, actions }: IssueItemProps) {
  const say = useText();
  const language = useEditorLanguage();
  const { severity, message, path } = listed.issue;
  const [isAsking, setIsAsking] = useState(false);
  const [isLost, setIsLost] = useState(false);
  const place = path[0] === 'body' && typeof path[1] === 'number' ? path.slice(2) : path;
  const text = messageText(language, message.key, message.values, place);
  const jump = async () => setIsLost(!(await actions.jump(listed)));
  return (
    <Item $severity={severity}>
      <span>
        <strong>{say(`panel.issues.${severity}`)}.</strong> {text}
      </span>
      {isLost && (
        <Typography tag="p" variant="pi" role="status">
          {say('checks.not-in-form')}
        </Typography>
      )}
      {isAsking && listed.decidable !== undefined ? (
        <DecideForm
          kind={listed.decidable}
          onDecide={(reason) => actions.decide(listed, reason)}
          onCancel={() => setIsAsking(false)}
        />
      ) : (
        <ItemButtons listed={listed} actions={actions} text={text} onJump={jump} onAsk={() => setIsAsking(true)} />
      )}
    </Item>
  );
}

interface ItemButtonsProps extends IssueItemProps {
  readonly text: string;
  onJump(): void;
  onAsk(): void;
}

/** Each button names its issue, for who hears them in a list. */
function ItemButtons({ listed, actions, text, onJump, onAsk }: ItemButtonsProps) {
  const say = useText();
  const { decidable, decision, issue } = listed;
  const may = decidable === 'overridden' ? actions.mayOverride : decidable === 'dismissed' && actions.mayDismiss;
  if (decision !== undefined) {
    return (
      <>
        <Typography tag="p" variant="pi">
          {say(`checks.by.${decision.kind}`, {
            user: decision.user,
            date: decision.date.slice(0, 10),
            reason: decision.reason,
          })}
        </Typography>
        {may && <Small label={say('checks.withdraw')} about={text} onClick={() => void actions.withdraw(listed)} />}
      </>
    );
  }
  return (
    <Flex gap={2} wrap="wrap">
      <Small label={say('checks.jump')} about={text} onClick={onJump} />
      {issue.fix !== undefined && (
        <Small label={say('checks.mend')} about={text} onClick={() => actions.mend(listed)} />
      )}
      {may && decidable !== undefined && <Small label={say(`checks.ask.${decidable}`)} about={text} onClick={onAsk} />}
    </Flex>
  );
}

function Small({ label, about, onClick }: { readonly label: string; readonly about: string; onClick(): void }) {
  return (
    <Button size="S" variant="tertiary" onClick={onClick} aria-label={`${label}: ${about}`}>
      {label}
    </Button>
  );
}
