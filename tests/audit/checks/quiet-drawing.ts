import { type Check, eachFigure } from '../check';

export const quietDrawing: Check = {
  id: 'quiet-drawing',
  heuristics: ['tedious', 'semantics'],
  source: 'Orca: each graphics-symbol is a stop of its own; Vega writes English ARIA and <title> makes tooltips',
  looksAt:
    'Inside a drawing nothing has a role, a name or a title, and its letters are hidden from assistive technology.',
  faults: (page) =>
    eachFigure(page, ({ drawings }) =>
      drawings.flatMap(({ innerSemantics }) => innerSemantics.map((one) => `it has ${one}`)),
    ),
  mutations: [
    {
      fault: 'a mark is a stop of its own',
      plant: (figure) => {
        const mark = figure.querySelector('.chart-wide svg path[fill*="positive"]');
        mark?.setAttribute('role', 'graphics-symbol');
        mark?.setAttribute('aria-roledescription', 'balk');
      },
    },
    {
      fault: 'the letters are exposed a second time',
      plant: (figure) => {
        for (const group of figure.querySelectorAll('.chart-wide svg > [aria-hidden]'))
          group.removeAttribute('aria-hidden');
      },
    },
  ],
};
