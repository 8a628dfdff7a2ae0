import { type Check, eachFigure } from '../check';
import { numbersIn } from '../drawn-pairs';
import type { Figure } from '../read/reading';

/** Percentages in running text: "41 procent", "12.5 percent", "31%". */
const PERCENTAGE = /\d+(?:[.,]\d+)?(?=\s*(?:procent|percent|%)(?![\p{L}]))/gu;

function faultsOf(figure: Figure): readonly string[] {
  const labels = (figure.table?.rows ?? []).map(({ header }) => header).filter((header) => /\d/.test(header));
  const shown = new Set((figure.table?.rows ?? []).flatMap(({ cells }) => cells.flatMap(numbersIn)));
  const said = [figure.heading, ...figure.sentences, ...figure.drawings.map(({ name }) => name)];
  return said.flatMap((sentence) => {
    // "21–40%" may be an answer itself.
    const rest = labels.reduce((text, label) => text.replaceAll(label, ' '), sentence);
    const numbers = (rest.match(PERCENTAGE) ?? []).map((number) => number.replace(',', '.'));
    return numbers
      .filter((number) => !shown.has(number))
      .map((number) => `${number} is said and not in the table: ${sentence}`);
  });
}

export const numbersAgree: Check = {
  id: 'numbers-agree',
  heuristics: ['undefined', 'no-table'],
  source: 'Contract, Parity',
  looksAt: 'Every percentage in finding, sentences and name is in the table.',
  faults: (page) => eachFigure(page, faultsOf),
  mutations: [
    {
      fault: 'a sentence tells another number',
      plant: (figure) => {
        const sentence = figure.querySelector('.sentences p');
        if (sentence !== null) sentence.textContent = (sentence.textContent ?? '').replace(/\d+/, '77');
      },
    },
  ],
};
