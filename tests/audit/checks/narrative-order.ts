import { type Check, eachFigure } from '../check';

/** The contract's order: what matters most comes first, words before the drawing and the table after it. */
const ORDER = ['heading', 'wording', 'how-to-read', 'chart', 'sentences', 'table', 'colophon', 'figure-links'];

export const narrativeOrder: Check = {
  id: 'narrative-order',
  heuristics: ['narrative'],
  source: 'Chartability, Information cannot be navigated according to narrative or structure; contract, Pages',
  looksAt: 'Finding, question, how to read, drawing, sentences, table, base and links come in that order.',
  faults: (page) =>
    eachFigure(page, ({ order }) => {
      const known = order.filter((part) => ORDER.includes(part));
      const sorted = [...known].sort((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other));
      return known.join() === sorted.join() ? [] : [`its parts are in the order ${known.join(', ')}`];
    }),
  mutations: [
    {
      fault: 'the table comes before the drawing',
      plant: (figure) => figure.querySelector('.chart')?.before(...figure.querySelectorAll('table')),
    },
  ],
};
