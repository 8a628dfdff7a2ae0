import { type Check, eachFigure } from '../check';

export const howToRead: Check = {
  id: 'how-to-read',
  heuristics: ['no-explanation', 'no-cues'],
  source: 'Chartability, No explanation for purpose or for how to read',
  looksAt: 'A line says how to read the form.',
  faults: (page) => eachFigure(page, (figure) => (figure.howToRead === '' ? ['how to read it is not said'] : [])),
  mutations: [
    { fault: 'how to read it is gone', plant: (figure) => figure.querySelector('.how-to-read')?.remove() },
    {
      fault: 'how to read it is not seen',
      plant: (figure) => figure.querySelector('.how-to-read')?.setAttribute('hidden', ''),
    },
  ],
};
