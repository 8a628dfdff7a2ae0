import { type Check, eachFigure } from '../check';

export const questionSaid: Check = {
  id: 'question-said',
  heuristics: ['undefined', 'no-title'],
  source: 'Chartability, Metrics and variables are undefined',
  looksAt: 'What was asked stands in the figure.',
  faults: (page) => eachFigure(page, ({ wording }) => (wording.includes(' ') ? [] : ['what was asked is not said'])),
  mutations: [{ fault: 'the question is gone', plant: (figure) => figure.querySelector('.wording')?.remove() }],
};
