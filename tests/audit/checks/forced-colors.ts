import { type Check, eachFigure } from '../check';
import { isForced } from '../look';
import { faintMarks } from './mark-contrast';
import { faintTexts } from './text-contrast';

const LEAST = 4.5;

export const forcedColors: Check = {
  id: 'forced-colors',
  heuristics: ['user-style', 'contrast-textures'],
  source: 'CSS Color Adjustment, forced colors; WCAG 1.4.3, 1.4.11',
  looksAt: 'With the reader’s own few colours every mark still has an edge of 3:1 and every letter 4.5:1.',
  applies: isForced,
  faults: (page) => eachFigure(page, (figure) => [...faintMarks(figure), ...faintTexts(figure, LEAST)]),
  mutations: [
    {
      fault: 'a bar has the colour of the page',
      look: { theme: 'forced' },
      plant: (figure) => figure.querySelector('.chart-wide svg path[fill*="positive"]')?.setAttribute('fill', 'Canvas'),
    },
    {
      fault: 'letters keep a colour of their own',
      look: { theme: 'forced-dark' },
      plant: (figure) => figure.querySelector('.chart-wide svg text')?.setAttribute('fill', '#333333'),
    },
  ],
};
