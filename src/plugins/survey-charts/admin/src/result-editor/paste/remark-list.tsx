import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { type Say, useText } from '../../text';
import type { PastedTable, Remark } from './pasted-table';

interface RemarkListProps {
  readonly faults: readonly Remark[];
  readonly remarks: readonly Remark[];
  readonly table: PastedTable;
  readonly isUnlabelled: boolean;
}

/** What was understood of a pasted table, what was not, and where. */
export function RemarkList({ faults, remarks, table, isUnlabelled }: RemarkListProps) {
  const say = useText();
  if (faults.length > 0) {
    return (
      <>
        <Typography tag="p" fontWeight="bold" textColor="danger600">
          {say('paste.faults', { count: faults.length })}
        </Typography>
        <Remarks remarks={faults} />
      </>
    );
  }
  if (isUnlabelled) return <Typography tag="p">{say('paste.unlabelled')}</Typography>;
  return (
    <>
      <Typography tag="p" fontWeight="bold">
        {say('paste.understood', { answers: table.answers.length, columns: table.columns.length })}
      </Typography>
      {table.totalHolds === true && <Typography tag="p">{say('paste.total-holds')}</Typography>}
      <Remarks remarks={remarks} />
    </>
  );
}

function Remarks({ remarks }: { readonly remarks: readonly Remark[] }) {
  const say = useText();
  if (remarks.length === 0) return null;
  return (
    <List>
      {remarks.map((remark) => (
        <li key={[remark.code, remark.row, remark.column].join('.')}>{remarkText(remark, say)}</li>
      ))}
    </List>
  );
}

function remarkText({ code, row, column, text, other }: Remark, say: Say): string {
  return say(`paste.remark.${code}`, { row: row ?? 0, column: column ?? 0, text: text ?? '', other: other ?? '' });
}

const List = styled.ul`
  margin-top: 0.4rem;
  padding-inline-start: 2rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 1.5;
  list-style: disc;
`;
