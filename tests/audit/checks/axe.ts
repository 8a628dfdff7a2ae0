import type { Check } from '../check';

export const axe: Check = {
  id: 'axe',
  heuristics: ['semantics', 'standards'],
  source: 'axe-core, its rules for WCAG 2.2 A and AA and its best practices: the floor',
  looksAt: 'axe finds nothing in the page.',
  answers: (page) => page.axe !== undefined,
  faults: (page) => page.axe ?? [],
  mutations: [
    {
      fault: 'an attribute has a value that there is not',
      plant: (figure) => figure.setAttribute('aria-busy', 'perhaps'),
    },
  ],
};
