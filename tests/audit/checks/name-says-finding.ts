import { type Check, eachFigure } from '../check';
import { answerRows, numbersIn } from '../drawn-pairs';
import type { Figure } from '../read/reading';

/** Words of some length of a text, in small letters. */
function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
}

function faultsOf(figure: Figure): readonly string[] {
  const rows = answerRows(figure.table);
  const facts = new Set([
    ...wordsIn(figure.heading),
    ...numbersIn(figure.heading),
    ...rows.flatMap(({ header }) => wordsIn(header)),
    ...rows.flatMap(({ cells }) => cells.flatMap(numbersIn)),
  ]);
  return figure.drawings.flatMap(({ name }) => {
    const told = [...wordsIn(name), ...numbersIn(name)].filter((word) => facts.has(word));
    return name === '' || told.length >= 2 ? [] : [`the name tells nothing of what is found: ${name}`];
  });
}

export const nameSaysFinding: Check = {
  id: 'name-says-finding',
  heuristics: ['not-described', 'only-visual'],
  source: 'A. Lundgard, A. Satyanarayan 2021, levels 2 and 3; axe passes a box named "Chart of data"',
  looksAt: 'The name of a drawing shares words or numbers with the finding or the table.',
  faults: (page) => eachFigure(page, faultsOf),
  mutations: [
    {
      fault: 'the name says nothing',
      plant: (figure) => figure.querySelector('.chart-wide svg')?.setAttribute('aria-label', 'Diagram met cijfers'),
    },
  ],
};
