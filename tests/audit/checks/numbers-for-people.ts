import { type Check, eachFigure } from '../check';
import { drawnTexts } from '../drawn-pairs';

/** More than three digits after a mark, or what a programme says when it has no number. */
const NOT_FOR_PEOPLE = /\d[.,]\d{4,}|\bNaN\b|\bInfinity\b|\bundefined\b|\bnull\b|\[object/;

export const numbersForPeople: Check = {
  id: 'numbers-for-people',
  heuristics: ['not-human-readable'],
  source: 'Chartability, Data in text is not human-readable',
  looksAt: 'No text or name has a number such as 37.39130434, or NaN.',
  faults: (page) =>
    eachFigure(page, (figure) =>
      [...figure.exposed.map(({ name }) => name), ...drawnTexts(figure).map(({ text }) => text)]
        .filter((text) => NOT_FOR_PEOPLE.test(text))
        .map((text) => `"${text}" has a number that is not for people`),
    ),
  mutations: [
    {
      fault: 'an unrounded number stands in a note',
      plant: (figure) => figure.querySelector('.colophon p:nth-child(2)')?.append(' Namelijk 11,39130434.'),
    },
  ],
};
