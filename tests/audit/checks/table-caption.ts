import { type Check, eachFigure } from '../check';

export const tableCaption: Check = {
  id: 'table-caption',
  heuristics: ['no-title', 'semantics'],
  source: 'WCAG 1.3.1, technique H39',
  looksAt: 'The table has a caption, by which screen readers announce it.',
  faults: (page) =>
    eachFigure(page, ({ table }) => (table !== undefined && table.caption === '' ? ['the table has no caption'] : [])),
  mutations: [
    { fault: 'the caption is gone', plant: (figure) => figure.querySelector('caption')?.remove() },
    {
      fault: 'the caption is empty',
      plant: (figure) => figure.querySelector('caption')?.replaceChildren(),
    },
  ],
};
