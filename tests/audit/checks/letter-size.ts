import { type Check, eachFigure } from '../check';

/** CSS pixels. */
const LEAST = 12;

export const letterSize: Check = {
  id: 'letter-size',
  heuristics: ['small-text'],
  source: 'Chartability, Small text size',
  looksAt: 'Every text of the figure is at least 12 px as it is drawn: font size times the scale of the drawing.',
  faults: (page) =>
    eachFigure(page, ({ texts }) =>
      texts.flatMap(({ text, size }) => (size < LEAST ? [`‘${text}’ has letters of ${size.toFixed(1)} px`] : [])),
    ),
  mutations: [
    {
      fault: 'a label of the narrow drawing is small',
      look: { width: 320 },
      plant: (figure) => figure.querySelector('.chart-narrow svg text')?.setAttribute('font-size', '10px'),
    },
    {
      fault: 'the drawing shrinks, and its letters with it',
      look: { width: 768 },
      plant: (figure) => {
        const svg = figure.querySelector('.chart-wide svg');
        if (svg instanceof SVGElement) svg.style.inlineSize = '400px';
      },
    },
  ],
};
