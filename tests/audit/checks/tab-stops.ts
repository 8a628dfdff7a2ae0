import { type Check, eachFigure } from '../check';

export const tabStops: Check = {
  id: 'tab-stops',
  heuristics: ['tab-stops', 'tedious', 'overrides-at'],
  source: 'Chartability, Inappropriate tab stops',
  looksAt: 'Nothing in a figure takes the keyboard’s focus but its links.',
  faults: (page) => eachFigure(page, (figure) => figure.tabStops.map((name) => `<${name}> takes the focus`)),
  mutations: [
    {
      fault: 'the drawing takes the focus',
      plant: (figure) => figure.querySelector('.chart-wide svg')?.setAttribute('tabindex', '0'),
    },
  ],
};
