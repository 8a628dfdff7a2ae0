import { type Check, eachFigure } from '../check';
import type { Table } from '../read/reading';

/** Characters: what a screen reader says in one breath. */
const MOST = 125;
const EMPTY_OPENING = /^(afbeelding|plaatje|grafiek|image|picture|graphic|chart) (van|of)\b/i;

/** A label is never cut, so a name with a long one may be longer. */
function lengthWithoutLabels(name: string, table: Table | undefined): number {
  const labels = (table?.rows ?? []).map(({ header }) => header).sort((one, other) => other.length - one.length);
  return labels.reduce((rest, label) => rest.replaceAll(label, ''), name).length;
}

export const drawingNamed: Check = {
  id: 'drawing-named',
  heuristics: ['only-visual', 'no-title'],
  source: 'WCAG 1.1.1; Orca: one svg[role=img] with a name is one stop',
  looksAt:
    'Each drawing is a picture with a name of at most 125 characters besides its labels, that does not start with "picture of".',
  faults: (page) =>
    eachFigure(page, ({ drawings, table }) =>
      drawings.flatMap(({ role, name }) => {
        if (role !== 'img') return [`a drawing has the role "${role}"`];
        if (name.trim() === '') return ['a drawing has no name'];
        const length = lengthWithoutLabels(name, table);
        if (length > MOST) return [`a name has ${length} characters besides its labels: ${name}`];
        return EMPTY_OPENING.test(name) ? [`a name says that it is a picture: ${name}`] : [];
      }),
    ),
  mutations: [
    {
      fault: 'the name is gone',
      plant: (figure) => figure.querySelector('.chart-wide svg')?.setAttribute('aria-label', ''),
    },
    {
      fault: 'the name is too long',
      plant: (figure) => {
        const svg = figure.querySelector('.chart-wide svg');
        svg?.setAttribute('aria-label', `${svg.getAttribute('aria-label')} ${'Nog meer. '.repeat(12)}`);
      },
    },
  ],
};
