import { type Check, eachFigure } from '../check';
import { numbersIn } from '../drawn-pairs';
import type { Figure } from '../read/reading';

const NOT_KNOWN = /niet bekend|onbekend|te weinig|not known|unknown|too few/i;

function faultsOf({ colophon, expected }: Figure): readonly string[] {
  const { base } = expected;
  if (base === undefined) {
    return colophon.some((line) => NOT_KNOWN.test(line)) ? [] : ['it is not said that the base is not known'];
  }
  const [number] = numbersIn(base);
  const said = colophon.some((line) => number !== undefined && numbersIn(line).includes(number));
  return said ? [] : [`it is not said that ${base} people answered`];
}

export const baseSaid: Check = {
  id: 'base-said',
  heuristics: ['undefined', 'uncertainty'],
  source: 'Chartability, Metrics and variables are undefined; model: no percentage exists without its base',
  looksAt: 'How many people answered is said, or that it is not known.',
  faults: (page) => eachFigure(page, faultsOf),
  mutations: [
    {
      fault: 'n is dropped',
      variant: 'question-films-bar-nl',
      plant: (figure) => {
        const line = figure.querySelector('.colophon p');
        if (line !== null) line.textContent = (line.textContent ?? '').replaceAll(/\d[\d.]*/g, 'Veel');
      },
    },
    {
      fault: 'that the base is not known is left out',
      plant: (figure) => figure.querySelector('.colophon p')?.remove(),
    },
  ],
};
