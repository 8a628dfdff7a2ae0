import type { Check } from '../check';

export const headingOrder: Check = {
  id: 'heading-order',
  heuristics: ['narrative', 'location'],
  source: 'WCAG 1.3.1, 2.4.6, technique H42',
  looksAt: 'A page starts with one heading of level 1, and no level is skipped on the way down.',
  faults: ({ headings }) => [
    ...(headings[0]?.level === 1 && headings.filter(({ level }) => level === 1).length === 1
      ? []
      : ['the page has not one heading of level 1, first of all']),
    ...headings.flatMap(({ level, text }, index) => {
      const above = headings[index - 1]?.level ?? level;
      return level > above + 1 ? [`"${text}" is of level ${level}, under one of level ${above}`] : [];
    }),
  ],
  mutations: [
    {
      fault: 'the finding is two levels too low',
      plant: (figure) => {
        const heading = figure.firstElementChild;
        const lower = document.createElement('h4');
        lower.className = heading?.className ?? '';
        lower.textContent = heading?.textContent ?? '';
        heading?.replaceWith(lower);
      },
    },
  ],
};
