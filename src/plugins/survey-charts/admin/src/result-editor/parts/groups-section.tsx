import { Button, Flex } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Fieldset } from '../../fields/fieldset';
import { useText } from '../../text';
import { inputId, useResultEditor } from '../editor-context';
import { groupingColumns } from '../state/columns';
import { addGroup, addGrouping } from '../state/groups';
import { GroupingTable } from '../table/grouping-table';
import { GroupNames } from './group-names';

/** Figures per group: for each way of dividing people the names of its groups, and a table. */
export function GroupsSection() {
  const { name, json, result, language, disabled, change, announce } = useResultEditor();
  const say = useText();
  const groupings = groupingColumns(json);
  if (result.kind === 'number' && groupings.length === 0) return null;
  const add = (edit: (old: unknown) => unknown) => {
    change(edit);
    announce(say('result.groups.added'));
  };
  return (
    <Fieldset legend={say('result.groups.legend')}>
      {groupings.map((grouping, index) => (
        <Flex key={grouping.path.join('.')} direction="column" alignItems="stretch" gap={3}>
          <GroupNames key={grouping.groups.length} grouping={grouping} index={index} />
          <GroupingTable grouping={grouping} />
          <Flex>
            <Button
              type="button"
              variant="tertiary"
              startIcon={<Plus />}
              disabled={disabled}
              onClick={() => add((old) => addGroup(old, index, '', language))}
            >
              {say('result.groups.add-group', { number: index + 1 })}
            </Button>
          </Flex>
        </Flex>
      ))}
      <Flex>
        <Button
          type="button"
          variant="tertiary"
          startIcon={<Plus />}
          disabled={disabled}
          id={inputId(name, ['groupings'])}
          onClick={() => add((old) => addGroup(addGrouping(old, '', language), groupings.length, '', language))}
        >
          {say('result.groups.add')}
        </Button>
      </Flex>
    </Fieldset>
  );
}
