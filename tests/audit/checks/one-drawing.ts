import { type Check, eachFigure } from '../check';

export const oneDrawing: Check = {
  id: 'one-drawing',
  heuristics: ['tedious', 'only-visual'],
  source: 'Contract: exactly one drawing exposed at any width',
  looksAt: 'Of the narrow and the wide drawing exactly one is seen, and exactly one picture is exposed.',
  faults: (page) =>
    eachFigure(page, ({ drawings, exposed }) => {
      const seen = drawings.filter(({ visible }) => visible).length;
      const told = exposed.filter(({ role }) => role === 'image' || role === 'img').length;
      return seen === 1 && told === 1 ? [] : [`${seen} drawings are seen and ${told} exposed`];
    }),
  mutations: [
    {
      fault: 'the second drawing is exposed too',
      plant: (figure) => figure.querySelector('.chart-narrow')?.removeAttribute('hidden'),
    },
    {
      fault: 'no drawing is left on a telephone',
      look: { width: 320 },
      plant: (figure) => {
        const narrow = figure.querySelector('.chart-narrow');
        if (narrow instanceof HTMLElement) narrow.style.visibility = 'hidden';
      },
    },
  ],
};
