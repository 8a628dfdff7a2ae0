import { Fieldset } from '../../fields/fieldset';
import { useText } from '../../text';
import { useResultEditor } from '../editor-context';
import { groupingColumns } from '../state/columns';
import { GroupingTable } from '../table/grouping-table';

/** Figures per group, a table for each way of dividing people. Nothing where there are no groups. */
export function GroupsSection() {
  const { json } = useResultEditor();
  const say = useText();
  const groupings = groupingColumns(json);
  if (groupings.length === 0) return null;
  return (
    <Fieldset legend={say('result.groups.legend')}>
      {groupings.map((grouping) => (
        <GroupingTable key={grouping.path.join('.')} grouping={grouping} />
      ))}
    </Fieldset>
  );
}
