import { type Check, eachFigure } from '../check';
import { isHighContrast } from '../look';
import { faintTexts } from './text-contrast';

/** WCAG 1.4.6. */
const LEAST = 7;

export const highContrast: Check = {
  id: 'high-contrast',
  heuristics: ['contrast-textures', 'user-style'],
  source: 'WCAG 1.4.6; prefers-contrast',
  looksAt: 'Who asks the browser for more contrast gets letters of 7:1 in the whole figure.',
  applies: isHighContrast,
  faults: (page) => eachFigure(page, (figure) => faintTexts(figure, LEAST)),
  mutations: [
    {
      fault: 'a label keeps a grey of 4.9:1',
      look: { theme: 'contrast' },
      plant: (figure) => figure.querySelector('.chart-wide svg text')?.setAttribute('fill', '#6f6f6f'),
    },
  ],
};
