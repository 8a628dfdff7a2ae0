import { valueAt } from '../../json';
import { useText } from '../../text';
import { inputId, useResultEditor } from '../editor-context';
import { baseAfter } from '../parts/base-number';
import { columnPath, type Group, withColumnValue } from '../state/columns';
import { readEntry } from '../state/entry';
import { FaultText } from './fault-text';
import { NumberText } from './number-text';

interface GroupBaseCellProps {
  readonly group: Group;
  readonly name: string;
  /** Columns of the group. */
  readonly span: number;
}

/** How many people of a group answered; "?" is not known. */
export function GroupBaseCell({ group, name, span }: GroupBaseCellProps) {
  const { name: field, json, language, change, disabled, faultAt, touch } = useResultEditor();
  const say = useText();
  const path = [...columnPath(json, group), 'base', 'n'];
  const id = inputId(field, path);
  const stored = valueAt(json, path);
  const fault = faultAt(path);
  return (
    <td colSpan={span}>
      <NumberText
        id={id}
        name={say('result.groups.n-name', { group: name })}
        stored={stored}
        word={stored === 'unknown' ? say('result.groups.unknown') : undefined}
        disabled={disabled}
        fault={fault}
        onBlur={() => touch(path)}
        onText={(text) =>
          change((old) => withColumnValue(old, group, ['base', 'n'], baseAfter(readEntry(text, 'count', language))))
        }
      />
      <FaultText id={id} fault={fault} />
    </td>
  );
}
