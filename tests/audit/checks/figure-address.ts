import { type Check, eachFigure, isPrinted } from '../check';

export const figureAddress: Check = {
  id: 'figure-address',
  heuristics: ['state-shared', 'location'],
  source: 'Chartability, State is not easy to share and reproduce',
  looksAt: 'The figure has an address of its own, and a link to it.',
  applies: (look) => !isPrinted(look),
  faults: (page) =>
    eachFigure(page, ({ id, targets }) =>
      id !== '' && targets.some(({ href }) => href === `#${id}`) ? [] : ['there is no link to the figure itself'],
    ),
  mutations: [
    {
      fault: 'the link leads to another figure',
      plant: (figure) => figure.querySelector('a[href^="#"]')?.setAttribute('href', '#figure-other'),
    },
  ],
};
