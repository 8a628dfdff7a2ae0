import { type Check, eachFigure, isPrinted } from '../check';

export const dataLink: Check = {
  id: 'data-link',
  heuristics: ['static-table', 'one-process'],
  source: 'Chartability, Table/data is static',
  looksAt: 'The figures can be taken away as CSV, and the drawing as a picture.',
  applies: (look) => !isPrinted(look),
  faults: (page) =>
    eachFigure(page, ({ targets }) =>
      ['csv', 'png'].flatMap((type) =>
        targets.some(({ href, download }) => download && href.endsWith(`.${type}`))
          ? []
          : [`there is no ${type} to take away`],
      ),
    ),
  mutations: [
    {
      fault: 'the link to the figures is gone',
      plant: (figure) => figure.querySelector('a[href$=".csv"]')?.closest('li')?.remove(),
    },
  ],
};
