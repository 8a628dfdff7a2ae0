import { type Check, eachFigure } from '../check';
import { sortTexts } from '../drawn-pairs';

export const unitSaid: Check = {
  id: 'unit-said',
  heuristics: ['axes', 'undefined'],
  source: 'Chartability, Axis labels are unclear or missing',
  looksAt: 'Every amount in the drawing says what it counts: percent, or people.',
  faults: (page) =>
    eachFigure(page, (figure) =>
      sortTexts(figure).values.flatMap(({ text }) => (/[%\p{L}]/u.test(text) ? [] : [`${text} has no unit`])),
    ),
  mutations: [
    {
      fault: 'the percent sign is gone',
      plant: (figure) => {
        const texts = [...figure.querySelectorAll('.chart-wide svg text')];
        const amount = texts.find((text) => /^\d+%$/.test(text.textContent ?? ''));
        if (amount !== undefined) amount.textContent = (amount.textContent ?? '').replace('%', '');
      },
    },
  ],
};
