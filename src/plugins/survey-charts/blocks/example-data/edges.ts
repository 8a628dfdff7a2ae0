import { type ExampleAnswer, type ExampleQuestion, type StoredResult, stored } from './make';

// Made-up figures that show what a design must bear. They are no one's findings.

const PEOPLE = { nl: 'mensen', en: 'people' };
const YES_NO = { nl: 'Gebruik je de app van je gemeente?', en: 'Do you use your municipality’s app?' };

/** Nobody chose one of the answers: zero is known. */
const zero: ExampleQuestion = {
  kind: 'single-choice',
  who: PEOPLE,
  n: 200,
  wording: YES_NO,
  answers: [
    { key: 'ja', nl: 'Ja', en: 'Yes', count: 200 },
    { key: 'nee', nl: 'Nee', en: 'No', count: 0 },
  ],
};

/** A mistake in it was mended: see `EXAMPLE_CORRECTIONS`. */
const corrected: ExampleQuestion = {
  ...zero,
  answers: [
    { key: 'ja', nl: 'Ja', en: 'Yes', count: 168 },
    { key: 'nee', nl: 'Nee', en: 'No', count: 32 },
  ],
};

/** The source leaves one answer out. */
const missing: ExampleQuestion = {
  kind: 'single-choice',
  who: PEOPLE,
  n: 'unknown',
  complete: false,
  wording: YES_NO,
  answers: [
    { key: 'ja', nl: 'Ja', en: 'Yes', percent: 61 },
    { key: 'nee', nl: 'Nee', en: 'No', percent: 30 },
    { key: 'weet-niet', role: 'dont-know', nl: 'Weet niet', en: 'Don’t know' },
  ],
};

/** Eight people answered: too few to show. */
const suppressed: ExampleQuestion = {
  kind: 'single-choice',
  who: PEOPLE,
  n: 8,
  wording: YES_NO,
  answers: [
    { key: 'ja', nl: 'Ja', en: 'Yes', count: 5 },
    { key: 'nee', nl: 'Nee', en: 'No', count: 3 },
  ],
};

/** Twenty people answered: numbers of people, no percentages. */
const counted: ExampleQuestion = {
  ...suppressed,
  n: 20,
  answers: [
    { key: 'ja', nl: 'Ja', en: 'Yes', count: 13 },
    { key: 'nee', nl: 'Nee', en: 'No', count: 7 },
  ],
};

const decimals: ExampleQuestion = {
  kind: 'single-choice',
  who: PEOPLE,
  n: 1_200,
  decimals: 1,
  wording: YES_NO,
  answers: [
    { key: 'ja', nl: 'Ja', en: 'Yes', count: 144 },
    { key: 'nee', nl: 'Nee', en: 'No', count: 1_056 },
  ],
};

const longest: ExampleQuestion = {
  kind: 'single-choice',
  who: PEOPLE,
  n: 640,
  wording: {
    nl: 'Wat vind je het grootste nadeel van dienstverlening die alleen nog maar via internet te bereiken is?',
    en: 'What do you find the largest disadvantage of services that can be reached through the internet only?',
  },
  answers: [
    {
      key: 'contact',
      nl: 'Je hebt geen persoonlijk contact meer met iemand die je situatie kent en die met je meedenkt',
      en: 'You no longer have personal contact with somebody who knows your situation and thinks along with you',
      count: 301,
    },
    {
      key: 'woord',
      nl: 'Arbeidsongeschiktheidsverzekeringsmaatschappijen sturen verschillende, elkaar tegensprekende brieven',
      en: 'Incapacity insurance companies send different letters that contradict each other',
      count: 188,
    },
    {
      key: 'weet-niet',
      role: 'dont-know',
      nl: 'Weet niet, of daar heb ik nog nooit over nagedacht',
      en: 'Don’t know, or have never thought about it',
      count: 151,
    },
  ],
};

const PLACES = [
  ['Groningen', 120],
  ['Friesland', 95],
  ['Drenthe', 81],
  ['Overijssel', 140],
  ['Flevoland', 62],
  ['Gelderland', 170],
  ['Utrecht', 133],
  ['Noord-Holland', 210],
  ['Zuid-Holland', 255],
  ['Zeeland', 44],
  ['Noord-Brabant', 190],
  ['Limburg', 100],
] as const;

const twelve: ExampleQuestion = {
  kind: 'single-choice',
  who: PEOPLE,
  n: 1_600,
  wording: { nl: 'In welke provincie woon je?', en: 'In which province do you live?' },
  answers: PLACES.map(([name, count]): ExampleAnswer => ({ key: name.toLowerCase(), nl: name, en: name, count })),
};

export const EDGE_RESULTS: Readonly<Record<string, StoredResult>> = {
  zero: stored(zero),
  corrected: stored(corrected),
  missing: stored(missing),
  suppressed: stored(suppressed),
  counted: stored(counted),
  decimals: stored(decimals),
  'longest-labels': stored(longest),
  'twelve-answers': stored(twelve),
  'draft-empty': {},
  'draft-without-english': {
    ...stored(zero),
    answers: [
      { key: 'ja', role: 'substantive', label: { nl: 'Ja' } },
      { key: 'nee', role: 'substantive', label: { nl: 'Nee' } },
    ],
  },
};
