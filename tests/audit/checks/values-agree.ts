import { type Check, eachFigure } from '../check';
import { answerRows, drawnPairs, numbersIn, sortTexts, squash } from '../drawn-pairs';
import type { Figure } from '../read/reading';

/** By number where there is one: its unit is the business of another check. */
function same(drawn: string, cell: string): boolean {
  const numbers = numbersIn(cell);
  return numbers.length > 0 ? numbersIn(drawn).join() === numbers.join() : squash(drawn) === squash(cell);
}

function faultsOf(figure: Figure): readonly string[] {
  const pairs = drawnPairs(figure);
  const drawn = new Set(sortTexts(figure).labels.map(({ text }) => squash(text)));
  return answerRows(figure.table).flatMap(({ header, cells }) => {
    if (!drawn.has(squash(header))) return [];
    const own = pairs.filter(({ label }) => squash(label) === squash(header));
    if (own.length === 0) return [`‘${header}’ is drawn without its amount`];
    const wrong = own.filter(({ value }) => !cells.some((cell) => same(value, cell)));
    return wrong.map(({ value }) => `‘${header}’ is ${value} in the drawing and ${cells.join(', ')} in the table`);
  });
}

export const valuesAgree: Check = {
  id: 'values-agree',
  heuristics: ['undefined', 'only-visual'],
  source: 'Contract, Parity; Chartability, Metrics and variables are undefined ("must not lie")',
  looksAt: 'The amount nearest to each label in the drawing is that of its row in the table.',
  faults: (page) => eachFigure(page, faultsOf),
  mutations: [
    {
      fault: 'two values of the table are swapped',
      plant: (figure) => {
        const [one, other] = figure.querySelectorAll('tbody td');
        if (one === undefined || other === undefined) return;
        [one.textContent, other.textContent] = [other.textContent, one.textContent];
      },
    },
    {
      fault: 'two amounts of the narrow drawing are swapped',
      variant: 'question-films-bar-nl',
      look: { width: 320 },
      plant: (figure) => {
        const texts = [...figure.querySelectorAll('.chart-narrow svg text')];
        const [one, other] = texts.filter((text) => /^\d+%$/.test(text.textContent ?? ''));
        if (one === undefined || other === undefined) return;
        [one.textContent, other.textContent] = [other.textContent, one.textContent];
      },
    },
  ],
};
