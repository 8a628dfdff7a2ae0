import { type Check, eachFigure } from '../check';
import { answerRows, drawnTexts, isCut, squash } from '../drawn-pairs';

export const labelsWhole: Check = {
  id: 'labels-whole',
  heuristics: ['obscured', 'axes'],
  source: 'Issue "labels are never cut"; Chartability, Axis labels are unclear or missing',
  looksAt: 'Every answer of the table is in the drawing in full, and no text ends in "…".',
  faults: (page) =>
    eachFigure(page, (figure) => {
      // That no drawing is shown at all is found by one-drawing.
      if (drawnTexts(figure).length === 0) return [];
      const drawn = new Set(drawnTexts(figure).map(({ text }) => squash(text)));
      const cut = drawnTexts(figure).filter(({ text }) => isCut(text));
      const lacking = answerRows(figure.table).filter(({ header }) => !drawn.has(squash(header)));
      return [
        ...cut.map(({ text }) => `‘${text}’ is cut`),
        ...lacking.map(({ header }) => `‘${header}’ is not in the drawing in full`),
      ];
    }),
  mutations: [
    {
      fault: 'a label is cut',
      plant: (figure) => {
        const label = figure.querySelector('.chart-wide svg text');
        if (label !== null) label.textContent = `${label.textContent?.slice(0, 6)}…`;
      },
    },
  ],
};
