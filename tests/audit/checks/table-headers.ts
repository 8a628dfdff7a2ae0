import { type Check, eachFigure } from '../check';
import type { Figure } from '../read/reading';

function faultsOf({ table, exposed }: Figure): readonly string[] {
  if (table === undefined) return [];
  const columns = table.columns.flatMap(({ text, tag, scope }) =>
    tag === 'th' && scope === 'col' ? [] : [`"${text}" is no heading of a column`],
  );
  const rows = table.rows.flatMap(({ header, headerTag, scope }) =>
    headerTag === 'th' && scope === 'row' ? [] : [`"${header}" is no heading of a row`],
  );
  const short = table.rows.flatMap(({ header, cells }) =>
    cells.length === table.columns.length - 1 ? [] : [`"${header}" has ${cells.length} values`],
  );
  const told = exposed.filter(({ role }) => role === 'columnheader').length;
  const untold = exposed.some(({ role }) => role === 'table') && told < table.columns.length;
  return [...columns, ...rows, ...short, ...(untold ? [`only ${told} headings of columns are exposed`] : [])];
}

export const tableHeaders: Check = {
  id: 'table-headers',
  heuristics: ['semantics', 'no-table'],
  source: 'WCAG 1.3.1, techniques H51 and H63',
  looksAt: 'Every row and column has a heading cell with its scope, and every row a value a column.',
  faults: (page) => eachFigure(page, faultsOf),
  mutations: [
    {
      fault: 'the heading of a row is a usual cell',
      plant: (figure) => {
        const heading = figure.querySelector('tbody th');
        const cell = document.createElement('td');
        cell.textContent = heading?.textContent ?? '';
        heading?.replaceWith(cell);
      },
    },
    {
      fault: 'the heading of a column has no scope',
      plant: (figure) => figure.querySelector('thead th:last-child')?.removeAttribute('scope'),
    },
  ],
};
