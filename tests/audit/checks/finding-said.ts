import { type Check, eachFigure } from '../check';

/** A finding is a sentence; "Figure 1" is none. */
const FEWEST_WORDS = 3;

export const findingSaid: Check = {
  id: 'finding-said',
  heuristics: ['no-title', 'not-described'],
  source: 'Chartability, No title, summary, or caption; contract: a heading with the finding',
  looksAt: 'A figure starts with a heading that is a sentence.',
  faults: (page) =>
    eachFigure(page, ({ heading }) => {
      if (heading === '') return ['it does not start with a heading'];
      return heading.split(/\s+/).length < FEWEST_WORDS ? [`its heading is no sentence: ${heading}`] : [];
    }),
  mutations: [
    {
      fault: 'the finding is no heading',
      plant: (figure) => {
        const line = document.createElement('p');
        line.textContent = figure.firstElementChild?.textContent ?? '';
        figure.firstElementChild?.replaceWith(line);
      },
    },
  ],
};
