import { contrast } from '../../../src/plugins/survey-charts/charts/theme/color';
import { type Check, eachFigure, isPrinted } from '../check';
import { colorOf } from '../colors';

/** CSS pixels, and a contrast ratio: Chartability asks 4.5:1, WCAG 2.4.13 3:1. */
const LEAST_WIDTH = 2;
const LEAST_CONTRAST = 4.5;

export const focusRing: Check = {
  id: 'focus-ring',
  heuristics: ['focus', 'low-contrast-interactive'],
  source: 'WCAG 2.4.7, 2.4.13; Chartability, Keyboard focus indicator',
  looksAt: 'A link that has the focus has a ring of at least 2 px and 4.5:1.',
  applies: (look) => !isPrinted(look),
  faults: (page) =>
    eachFigure(page, ({ targets }) =>
      targets.flatMap(({ text, ring }) => {
        if (ring.style === 'none' || ring.width < LEAST_WIDTH) return [`"${text}" has no ring when it has the focus`];
        const ratio = contrast(colorOf(ring.color), colorOf(ring.behind));
        return ratio < LEAST_CONTRAST ? [`the ring of "${text}" has ${ratio.toFixed(2)}:1`] : [];
      }),
    ),
  mutations: [
    {
      fault: 'the ring is gone',
      plant: (figure) => {
        const link = figure.querySelector('.figure-links a');
        if (link instanceof HTMLElement) link.style.outline = 'none';
      },
    },
    {
      fault: 'the ring is pale',
      plant: (figure) => {
        const link = figure.querySelector('.figure-links a');
        if (link instanceof HTMLElement) link.style.outlineColor = '#cccccc';
      },
    },
  ],
};
