import { type Check, eachFigure } from '../check';

export const tableOpen: Check = {
  id: 'table-open',
  heuristics: ['no-table', 'one-process'],
  source: 'Chartability, No table; a closed <details> is skipped by Orca',
  looksAt: 'The table is there, seen and exposed without doing anything.',
  faults: (page) =>
    eachFigure(page, ({ table, exposed }) => {
      if (table === undefined) return ['there is no table'];
      if (!table.visible) return ['the table is not seen'];
      return exposed.some(({ role }) => role === 'table') ? [] : ['the table is no table to assistive technology'];
    }),
  mutations: [
    {
      fault: 'the table is in a closed box',
      plant: (figure) => {
        const table = figure.querySelector('table');
        const box = document.createElement('details');
        table?.before(box);
        if (table !== null) box.append(table);
      },
    },
    {
      fault: 'the table is layout only',
      plant: (figure) => figure.querySelector('table')?.setAttribute('role', 'presentation'),
    },
  ],
};
