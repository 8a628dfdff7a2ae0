import { type Check, eachFigure } from '../check';
import { isCut, sortTexts } from '../drawn-pairs';

export const rowPerAnswer: Check = {
  id: 'row-per-answer',
  heuristics: ['no-table', 'only-visual'],
  source: 'Contract: one row an answer',
  looksAt: 'Every answer that is drawn has its row in the table.',
  faults: (page) =>
    eachFigure(page, (figure) =>
      figure.table === undefined
        ? []
        : sortTexts(figure).others.flatMap(({ text }) =>
            isCut(text) ? [] : [`‘${text}’ is drawn and has no row in the table`],
          ),
    ),
  mutations: [{ fault: 'a row is gone', plant: (figure) => figure.querySelector('tbody tr.unreported')?.remove() }],
};
