import type { Check } from '../check';

export const uniqueIds: Check = {
  id: 'unique-ids',
  heuristics: ['semantics'],
  source: 'HTML, the id attribute; both drawings of a figure have patterns with ids',
  looksAt: 'No id is used twice in a page.',
  faults: (page) => page.duplicateIds.map((id) => `"${id}" is used more than once`),
  mutations: [
    {
      fault: 'both drawings call their pattern the same',
      plant: (figure) => {
        const [one, other] = figure.querySelectorAll('pattern');
        if (one !== undefined && other !== undefined) other.id = one.id;
      },
    },
  ],
};
