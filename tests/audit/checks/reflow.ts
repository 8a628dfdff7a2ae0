import type { Check } from '../check';

export const reflow: Check = {
  id: 'reflow',
  heuristics: ['reflow'],
  source: 'WCAG 1.4.10',
  looksAt: 'The page does not scroll sideways, at 320 px either.',
  applies: ({ theme }) => theme !== 'print',
  faults: ({ scrollWidth, look }) =>
    scrollWidth > look.width ? [`the page is ${scrollWidth} px wide in a window of ${look.width}`] : [],
  mutations: [
    {
      fault: 'the table keeps its width',
      look: { width: 320 },
      plant: (figure) => {
        const table = figure.querySelector('table');
        if (table !== null) Object.assign(table.style, { minWidth: '500px', maxWidth: 'none' });
      },
    },
  ],
};
