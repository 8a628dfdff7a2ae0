import { type Check, eachFigure } from '../check';

export const sourceSaid: Check = {
  id: 'source-said',
  heuristics: ['undefined'],
  source: 'Chartability, Metrics and variables are undefined ("data (and source) must be defined")',
  looksAt: 'The source stands under the figure.',
  faults: (page) => eachFigure(page, ({ source }) => (source === '' ? ['the source is not said'] : [])),
  mutations: [{ fault: 'the source is gone', plant: (figure) => figure.querySelector('.source')?.remove() }],
};
