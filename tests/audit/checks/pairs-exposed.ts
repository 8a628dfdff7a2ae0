import { type Check, eachFigure } from '../check';
import type { Exposed, Figure } from '../read/reading';

/** The names of the cells of each row, as assistive technology gets them. */
function exposedRows(exposed: readonly Exposed[]): readonly string[] {
  const rows: string[][] = [];
  for (const { role, name } of exposed) {
    if (role === 'row') rows.push([]);
    else if (/^(rowheader|cell|gridcell|columnheader)$/.test(role)) rows.at(-1)?.push(name);
  }
  return rows.map((row) => row.join(' | '));
}

function faultsOf({ table, exposed }: Figure): readonly string[] {
  // A table that is not there at all is found by table-open.
  if (table === undefined || !exposed.some(({ role }) => role === 'table')) return [];
  const rows = new Set(exposedRows(exposed));
  return table.rows
    .map(({ header, cells }) => [header, ...cells].join(' | '))
    .flatMap((row) => (rows.has(row) ? [] : [`"${row}" is not exposed`]));
}

export const pairsExposed: Check = {
  id: 'pairs-exposed',
  heuristics: ['only-visual', 'semantics'],
  source: 'WCAG 1.1.1, 1.3.1; "label–value pairs exposed" of the comparison with other libraries',
  looksAt: 'Each label with its values is one row of the accessibility tree.',
  faults: (page) => eachFigure(page, faultsOf),
  mutations: [
    {
      fault: 'a row is hidden from assistive technology',
      plant: (figure) => figure.querySelector('tbody tr')?.setAttribute('aria-hidden', 'true'),
    },
    {
      fault: 'a cell is read as something else',
      look: { width: 320 },
      plant: (figure) => figure.querySelector('tbody td')?.setAttribute('aria-label', 'x'),
    },
  ],
};
