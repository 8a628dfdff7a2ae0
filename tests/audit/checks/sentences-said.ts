import { type Check, eachFigure } from '../check';

export const sentencesSaid: Check = {
  id: 'sentences-said',
  heuristics: ['not-described', 'one-process', 'difficult-type'],
  source: 'Chartability, Visually apparent features and relationships are not described',
  looksAt: 'A figure with numbers is said in sentences too, seen by everyone.',
  faults: (page) =>
    eachFigure(page, ({ sentences, table }) => {
      const told = (table?.rows ?? []).some(({ cells }) => cells.some((cell) => /\d/.test(cell)));
      return told && sentences.length === 0 ? ['it has no sentences'] : [];
    }),
  mutations: [
    { fault: 'the sentences are gone', plant: (figure) => figure.querySelector('.sentences')?.replaceChildren() },
  ],
};
