import { styled } from 'styled-components';
import type { Language } from '../../../../survey/language';
import { NativeSelect } from '../../fields/native-select';
import { useEditorLanguage, useText } from '../../text';
import { type Entry, entryText, MEASURES } from '../state/entry';
import { Table, TableScroll } from '../table/table';
import type { ColumnChoice, PastedColumn, PastedTable } from './pasted-table';

interface PastePreviewProps {
  readonly id: string;
  /** With every column, those that are left out too. */
  readonly columns: readonly PastedColumn[];
  readonly table: PastedTable;
  readonly choices: ReadonlyMap<number, ColumnChoice>;
  readonly onChoose: (column: number, choice: ColumnChoice) => void;
}

/** What will be taken: each column can be told what its figures are in, or be left out. */
export function PastePreview({ id, columns, table, choices, onChoose }: PastePreviewProps) {
  const say = useText();
  const language = useEditorLanguage();
  const place = (column: number) => table.columns.findIndex((one) => one.column === column);
  const name = ({ grouping, group }: PastedColumn) =>
    group === '' ? say('paste.everyone') : [grouping, group].filter((part) => part !== '').join(': ');
  return (
    <TableScroll tabIndex={0} role="group" aria-label={say('paste.preview')}>
      <Table>
        <caption>{say('paste.preview')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('result.answers.answer')}</th>
            {columns.map((column) => (
              <th key={column.column} scope="col">
                <label htmlFor={`${id}.${column.column}`}>{name(column)}</label>
                <NativeSelect
                  id={`${id}.${column.column}`}
                  value={choices.get(column.column) ?? column.measure}
                  onChange={({ target }) => onChoose(column.column, choiceOf(target.value))}
                >
                  {MEASURES.map((measure) => (
                    <option key={measure} value={measure}>
                      {say(`result.answers.${measure}`)}
                    </option>
                  ))}
                  <option value="skip">{say('paste.skip')}</option>
                </NativeSelect>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.answers.map(({ row, label, others, entries }) => (
            <tr key={row}>
              <th scope="row">
                {label}
                {others.map(([other, text]) => (
                  <Other key={other} lang={other}>
                    {text}
                  </Other>
                ))}
              </th>
              {columns.map(({ column }) => (
                <td key={column}>
                  {shown(entries[place(column)], language, say('result.cell.missing'), say('result.cell.suppressed'))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </TableScroll>
  );
}

const Other = styled.span`
  display: block;
  font-weight: 400;
`;

function choiceOf(value: string): ColumnChoice {
  return MEASURES.find((measure) => measure === value) ?? 'skip';
}

function shown(entry: Entry | undefined, language: Language, missing: string, suppressed: string): string {
  switch (entry?.kind) {
    case 'number':
      return entryText(entry.value, language);
    case 'text':
      return `⚠ ${entry.text}`;
    case 'missing':
      return missing;
    case 'suppressed':
      return suppressed;
    case 'empty':
    case undefined:
      return '';
  }
}
