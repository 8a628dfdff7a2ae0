import { type Check, eachFigure } from '../check';

/** CSS pixels, WCAG 2.5.8. Chartability asks 44 where there is more to press than links. */
const LEAST = 24;

export const targetSize: Check = {
  id: 'target-size',
  heuristics: ['targets'],
  source: 'WCAG 2.5.8',
  looksAt: 'Every link is at least 24 × 24 px, unless it stands in a sentence.',
  faults: (page) =>
    eachFigure(page, ({ targets }) =>
      targets.flatMap(({ text, width, height, inline }) =>
        inline || (width >= LEAST && height >= LEAST)
          ? []
          : [`"${text}" is ${width.toFixed(0)} × ${height.toFixed(0)} px`],
      ),
    ),
  mutations: [
    {
      fault: 'a link is as low as its letters',
      plant: (figure) => {
        const link = figure.querySelector('.figure-links a');
        if (!(link instanceof HTMLElement)) return;
        link.style.padding = '0';
        link.style.lineHeight = '1';
      },
    },
  ],
};
