import { type ExampleQuestion, type StoredResult, stored } from './make';

// FiveThirtyEight, "Flying Etiquette Survey" and "Star Wars Survey", CC BY 4.0; counted from the respondents' answers.

const reclining: ExampleQuestion = {
  kind: 'scale',
  who: { nl: 'vliegreizigers', en: 'fliers' },
  n: 854,
  wording: {
    original: 'en',
    nl: 'Is het onbeleefd om in het vliegtuig je stoel naar achteren te zetten?',
    en: 'Is it rude to recline your seat on a plane?',
  },
  answers: [
    { key: 'no', pole: 'negative', nl: 'Nee, niet onbeleefd', en: 'No, not rude at all', count: 502 },
    { key: 'somewhat', pole: 'positive', nl: 'Ja, een beetje onbeleefd', en: 'Yes, somewhat rude', count: 281 },
    { key: 'very', pole: 'positive', nl: 'Ja, heel onbeleefd', en: 'Yes, very rude', count: 71 },
  ],
  nets: [{ key: 'rude', nl: 'Onbeleefd', en: 'Rude', answers: ['somewhat', 'very'] }],
  grouping: {
    key: 'age',
    nl: 'Leeftijd',
    en: 'Age',
    groups: [
      { key: 'from-18', nl: '18 tot en met 29', en: '18 to 29', from: 18, to: 29, n: 172, counts: [78, 74, 20] },
      { key: 'from-30', nl: '30 tot en met 44', en: '30 to 44', from: 30, to: 44, n: 222, counts: [143, 64, 15] },
      { key: 'from-45', nl: '45 tot en met 60', en: '45 to 60', from: 45, to: 60, n: 234, counts: [140, 80, 14] },
      { key: 'over-60', nl: 'Ouder dan 60', en: 'Over 60', from: 61, n: 215, counts: [133, 61, 21] },
    ],
  },
};

const films: ExampleQuestion = {
  kind: 'multiple-choice',
  who: { nl: 'mensen die minstens één film zagen', en: 'people who saw at least one film' },
  n: 835,
  wording: {
    original: 'en',
    nl: 'Welke van deze Star Wars-films heb je gezien?',
    en: 'Which of the following Star Wars films have you seen?',
  },
  answers: [
    { key: 'one', nl: 'I: The Phantom Menace', en: 'I: The Phantom Menace', count: 673 },
    { key: 'two', nl: 'II: Attack of the Clones', en: 'II: Attack of the Clones', count: 571 },
    { key: 'three', nl: 'III: Revenge of the Sith', en: 'III: Revenge of the Sith', count: 550 },
    { key: 'four', nl: 'IV: A New Hope', en: 'IV: A New Hope', count: 607 },
    { key: 'five', nl: 'V: The Empire Strikes Back', en: 'V: The Empire Strikes Back', count: 758 },
    { key: 'six', nl: 'VI: Return of the Jedi', en: 'VI: Return of the Jedi', count: 738 },
  ],
};

export const UNITED_STATES_RESULTS: Readonly<Record<string, StoredResult>> = {
  reclining: stored(reclining),
  films: stored(films),
};
