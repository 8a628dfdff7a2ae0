import type { ReactElement } from 'react';
import { EMAIL_MOST_COLUMNS, EMAIL_MOST_ROWS } from '../../document/email-limits';
import type { FigureNode, FigureTable, TableRow } from '../../document/nodes';
import { wordsOf } from '../../words';
import type { EmailContext } from './context';
import { listed } from './listed';
import { paint } from './paint';
import { P } from './text';

export interface ValuesProps {
  readonly figure: FigureNode;
  readonly context: EmailContext;
}

/** Every number of a figure: a real table, or sentences where that is too long or there is no room. */
export function Values({ figure, context }: ValuesProps): ReactElement {
  const { table } = figure;
  const rows = table.rows.length + (table.unreported ? 1 : 0) + (table.nets ? table.nets.rows.length + 1 : 0);
  if (context.values === 'sentences' || rows > EMAIL_MOST_ROWS) return <ValueSentences figure={figure} />;
  return (
    <>
      {listed(chunks(table.columns.length), (columns) => (
        <ValueTable table={table} columns={columns} />
      ))}
    </>
  );
}

/** Places of the columns, spread over as many tables as are needed: seven are two, three and two, so that none stands alone. */
function chunks(columns: number): readonly (readonly number[])[] {
  const tables = Math.ceil(columns / EMAIL_MOST_COLUMNS);
  const start = (table: number) => Math.round((table * columns) / tables);
  return Array.from({ length: tables }, (_, table) =>
    Array.from({ length: start(table + 1) - start(table) }, (_, place) => start(table) + place),
  );
}

/** Of the answers, by the number of columns beside them. */
const LABEL_WIDTHS: Readonly<Record<number, string>> = { 1: '75%', 2: '44%', 3: '34%' };

const CELL = {
  padding: '7px 0 7px 10px',
  borderBottom: '1px solid',
  textAlign: 'right',
  verticalAlign: 'top',
} as const;
const LABEL = { ...CELL, padding: '7px 0', textAlign: 'left', fontWeight: 400 } as const;

function ValueTable({
  table,
  columns,
}: {
  readonly table: FigureTable;
  readonly columns: readonly number[];
}): ReactElement {
  const frame = paint({}, { borderCollapse: 'collapse', fontSize: 16, lineHeight: 1.4, margin: '0 0 18px' });
  const label = LABEL_WIDTHS[columns.length] ?? '40%';
  return (
    <table className="values" width="100%" cellPadding={0} cellSpacing={0} style={frame.style}>
      <caption {...paint({ ink: 'subtle' }, { padding: '0 0 6px', fontSize: 15, textAlign: 'left' })}>
        {table.caption}
      </caption>
      <thead>
        <tr>
          <th
            scope="col"
            {...paint({ line: 'frame' }, { ...LABEL, width: label, fontWeight: 700, verticalAlign: 'bottom' })}
          >
            {table.answerHeading}
          </th>
          {listed(columns, (column) => (
            <ColumnHeading table={table} column={column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {listed(table.rows, (row) => (
          <Row row={row} columns={columns} />
        ))}
        {table.unreported && <Row row={table.unreported} columns={columns} />}
      </tbody>
      {table.nets && (
        <tbody>
          <tr>
            <th
              scope="rowgroup"
              colSpan={columns.length + 1}
              {...paint({ line: 'frame' }, { ...LABEL, fontWeight: 700, paddingTop: 16 })}
            >
              {table.nets.heading}
            </th>
          </tr>
          {listed(table.nets.rows, (row) => (
            <Row row={row} columns={columns} />
          ))}
        </tbody>
      )}
    </table>
  );
}

function ColumnHeading({ table, column }: { readonly table: FigureTable; readonly column: number }): ReactElement {
  const { label = '', base } = table.columns[column] ?? {};
  return (
    <th scope="col" {...paint({ line: 'frame' }, { ...CELL, fontWeight: 700, verticalAlign: 'bottom' })}>
      {label}
      {base !== undefined && (
        <>
          <br />
          <span {...paint({ ink: 'subtle' }, { fontWeight: 400, fontSize: 14 })}>{base}</span>
        </>
      )}
    </th>
  );
}

function Row({ row, columns }: { readonly row: TableRow; readonly columns: readonly number[] }): ReactElement {
  return (
    <tr>
      <th scope="row" {...paint({ line: 'row' }, LABEL)}>
        {row.label}
      </th>
      {listed(columns, (column) => (
        <td {...paint({ line: 'row' }, CELL)}>{row.cells[column]?.text ?? ''}</td>
      ))}
    </tr>
  );
}

/** One list a column, under the group's name and base. */
function ValueSentences({ figure }: { readonly figure: FigureNode }): ReactElement {
  const { columns, rows, unreported, nets } = figure.table;
  const answers = unreported === undefined ? rows : [...rows, unreported];
  return (
    <>
      {listed(columns, ({ label, base }, column) => (
        <>
          {columns.length > 1 && (
            <P below={4}>
              <strong>{base === undefined ? `${label}:` : `${label} (${base}):`}</strong>
            </P>
          )}
          <Sentences figure={figure} rows={answers} column={column} />
          {nets && (
            <>
              <P below={4}>{nets.heading}:</P>
              <Sentences figure={figure} rows={nets.rows} column={column} />
            </>
          )}
        </>
      ))}
    </>
  );
}

interface SentencesProps {
  readonly figure: FigureNode;
  readonly rows: readonly TableRow[];
  readonly column: number;
}

function Sentences({ figure, rows, column }: SentencesProps): ReactElement {
  return (
    <ul style={{ margin: '0 0 16px', paddingLeft: 22 }}>
      {listed(rows, (row) => (
        <li>
          {row.label}: {valueText(row, column, figure)}
        </li>
      ))}
    </ul>
  );
}

/** "31 procent", as a sentence says it; what is no percentage is said as in the table. */
function valueText(row: TableRow, column: number, { language, view, table }: FigureNode): string {
  const cell = row.cells[column];
  if (cell?.value.state !== 'known' || row === table.unreported) return cell?.text ?? '';
  return wordsOf(language).amount(cell.value, view);
}
