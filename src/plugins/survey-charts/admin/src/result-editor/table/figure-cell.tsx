import { useText } from '../../text';
import { inputId, useResultEditor } from '../editor-context';
import { cellPath, readCell, writeCell } from '../state/cells';
import { cellColumn, type Group } from '../state/columns';
import { type Measure, readEntry } from '../state/entry';
import { ComputedPercent } from './computed-percent';
import { FaultText } from './fault-text';
import { NumberText } from './number-text';

interface FigureCellProps {
  readonly group: Group;
  /** Key of the answer. */
  readonly answer: string;
  readonly measure: Measure;
  /** Accessible name: measure, group and answer. */
  readonly name: string;
  /** The cell under which a fault of the whole value is told, so that it is told once. */
  readonly first: boolean;
}

/** One figure: a number, "?" or "*". */
export function FigureCell({ group, answer, measure, name, first }: FigureCellProps) {
  const { name: field, json, language, change, disabled, faultAt, touch } = useResultEditor();
  const say = useText();
  const value = cellPath(json, group, answer);
  const path = [...value, measure];
  const id = inputId(field, path);
  const cell = readCell(json, group, answer, measure);
  const fault = first ? faultAt(value) : faultAt(path);
  const isComputed = group === null && measure === 'percent' && cell.state === 'shown' && cell.stored === undefined;
  return (
    <td data-column={measure}>
      <NumberText
        id={id}
        name={name}
        cell={cellColumn({ group, measure })}
        stored={cell.state === 'shown' ? cell.stored : undefined}
        word={cell.state === 'shown' ? undefined : say(`result.cell.${cell.state}`)}
        disabled={disabled}
        fault={fault}
        onText={(text) => change((old) => writeCell(old, group, answer, measure, readEntry(text, measure, language)))}
        onBlur={() => {
          touch(value);
          touch(path);
        }}
      />
      <FaultText id={id} fault={fault} />
      {isComputed && <ComputedPercent answer={answer} />}
    </td>
  );
}
