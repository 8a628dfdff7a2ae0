import type { ReactElement } from 'react';
import type { FigureTable, TableColumn, TableRow } from '../../document/nodes';
import { each } from './each';

/** Every number of a figure: a real table, open, in the page before any script runs. */
export function FigureTableView({ table }: { readonly table: FigureTable }): ReactElement {
  const grouped = table.columns.length > 1;
  return (
    <table className={grouped ? 'figure-table figure-table-grouped' : 'figure-table'}>
      <caption>{table.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{table.answerHeading}</th>
          {each(table.columns, (column) => (
            <ColumnHeading column={column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {each(table.rows, (row) => (
          <Row row={row} columns={table.columns} grouped={grouped} />
        ))}
        {table.unreported && <Row row={table.unreported} columns={table.columns} grouped={grouped} unreported />}
      </tbody>
      {table.nets && (
        <tbody className="nets">
          <tr>
            <th scope="rowgroup" colSpan={table.columns.length + 1}>
              {table.nets.heading}
            </th>
          </tr>
          {each(table.nets.rows, (row) => (
            <Row row={row} columns={table.columns} grouped={grouped} />
          ))}
        </tbody>
      )}
    </table>
  );
}

function ColumnHeading({ column }: { readonly column: TableColumn }): ReactElement {
  return (
    <th scope="col">
      {column.label}
      {column.base !== undefined && <span className="column-base"> {column.base}</span>}
    </th>
  );
}

/** With its base, as in the heading that a narrow screen has no room for. */
function columnName(column: TableColumn | undefined): string | undefined {
  return column?.base === undefined ? column?.label : `${column.label} (${column.base})`;
}

interface RowProps {
  readonly row: TableRow;
  readonly columns: readonly TableColumn[];
  readonly grouped: boolean;
  readonly unreported?: boolean;
}

/** On a narrow screen a row of groups becomes a short list; the style sheet then names each value by `data-column`. */
function Row({ row, columns, grouped, unreported }: RowProps): ReactElement {
  return (
    <tr className={unreported === true ? 'unreported' : undefined}>
      <th scope="row">{row.label}</th>
      {each(row.cells, (cell, index) => (
        <td data-state={cell.value.state} data-column={grouped ? columnName(columns[index]) : undefined}>
          {cell.text}
        </td>
      ))}
    </tr>
  );
}
