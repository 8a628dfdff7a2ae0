import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useText } from '../text';
import { type IssueActions, IssueItem } from './issue-item';
import { groupedByBlock, type IssueGroup, type ListedIssue, openCounts } from './listed-issues';
import { Dismissed, Items } from './styles';
import { useDebounced } from './use-debounced';

/** Milliseconds of quiet before a screen reader is told the new counts: not at every word. */
const QUIET = 2_000;

interface CheckListProps {
  readonly listed: readonly ListedIssue[];
  readonly actions: IssueActions;
  /** Uid of the component of a block. */
  componentOf(block: number): string;
}

/** What the checks found: the counts, the open issues by block, and those that somebody decided about. */
export function CheckList({ listed, actions, componentOf }: CheckListProps) {
  const say = useText();
  const open = listed.filter(({ decision }) => decision === undefined);
  const decided = listed.filter(({ decision }) => decision !== undefined);
  const counts = openCounts(listed);
  const summary = open.length === 0 ? say('panel.issues.none') : say('checks.counts', counts);
  const announced = useDebounced(summary, QUIET);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography tag="p" fontWeight="bold">
        {summary}
      </Typography>
      <Typography tag="p" role="status" style={HIDDEN}>
        {announced}
      </Typography>
      {groupedByBlock(open).map((group) => (
        <Group key={group.block ?? 'fields'} group={group} actions={actions} componentOf={componentOf} />
      ))}
      {decided.length > 0 && (
        <Dismissed>
          <summary>{say('checks.decided', { count: decided.length })}</summary>
          <Items>
            {decided.map((one) => (
              <IssueItem key={one.key} listed={one} actions={actions} />
            ))}
          </Items>
        </Dismissed>
      )}
    </Flex>
  );
}

/** For ears only: who sees the counts reads them above. */
const HIDDEN = {
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;

interface GroupProps extends Pick<CheckListProps, 'actions' | 'componentOf'> {
  readonly group: IssueGroup;
}

function Group({ group, actions, componentOf }: GroupProps) {
  const say = useText();
  const { formatMessage } = useIntl();
  const { block, issues } = group;
  const uid = block === undefined ? '' : componentOf(block);
  const name = uid === '' ? '' : formatMessage({ id: uid, defaultMessage: uid });
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography tag="h3" variant="sigma" textColor="neutral600">
        {block === undefined ? say('checks.fields') : say('checks.block', { number: block + 1, name })}
      </Typography>
      <Items>
        {issues.map((one) => (
          <IssueItem key={one.key} listed={one} actions={actions} />
        ))}
      </Items>
    </Flex>
  );
}
