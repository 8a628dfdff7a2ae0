import { type ExampleQuestion, type StoredResult, stored } from './make';

// Made-up figures, one question for each form of a chart. They are no one's findings.

const PEOPLE = { nl: 'mensen', en: 'people' };

/** A scale of five points with two sides, "don't know" and two groups. */
const agreement: ExampleQuestion = {
  kind: 'scale',
  who: PEOPLE,
  n: 812,
  wording: { nl: 'Mijn werk is goed te doen in de uren die ik heb.', en: 'I can do my work well in the hours I have.' },
  answers: [
    { key: 'helemaal-eens', pole: 'positive', nl: 'Helemaal eens', en: 'Strongly agree', count: 162 },
    { key: 'eens', pole: 'positive', nl: 'Eens', en: 'Agree', count: 284 },
    { key: 'neutraal', role: 'neutral', nl: 'Niet eens en niet oneens', en: 'Neither agree nor disagree', count: 146 },
    { key: 'oneens', pole: 'negative', nl: 'Oneens', en: 'Disagree', count: 130 },
    { key: 'helemaal-oneens', pole: 'negative', nl: 'Helemaal oneens', en: 'Strongly disagree', count: 57 },
    { key: 'weet-niet', role: 'dont-know', nl: 'Weet niet', en: 'Don’t know', count: 33 },
  ],
  grouping: {
    key: 'place',
    nl: 'Plek van het werk',
    en: 'Place of work',
    groups: [
      { key: 'office', nl: 'Op kantoor', en: 'At an office', n: 430, counts: [60, 160, 84, 72, 36, 18] },
      { key: 'outdoors', nl: 'Buiten', en: 'Outdoors', n: 382, counts: [102, 124, 62, 58, 21, 15] },
    ],
  },
};

const twoParts: ExampleQuestion = {
  kind: 'single-choice',
  who: PEOPLE,
  n: 1_000,
  wording: { nl: 'Heb je een smartphone?', en: 'Do you have a smartphone?' },
  answers: [
    { key: 'ja', nl: 'Ja, ik heb een smartphone', en: 'Yes, I have a smartphone', count: 684 },
    { key: 'nee', nl: 'Nee', en: 'No', count: 316 },
  ],
};

const smallShare: ExampleQuestion = {
  kind: 'single-choice',
  who: PEOPLE,
  n: 1_000,
  wording: {
    nl: 'Ben je dit jaar een keer je inlogcode kwijtgeraakt?',
    en: 'Did you lose your login code this year?',
  },
  answers: [
    { key: 'ja', nl: 'Ja', en: 'Yes', count: 38 },
    { key: 'nee', nl: 'Nee', en: 'No', count: 962 },
  ],
};

/** Groups that differ so much that the finding is about them. */
const byAge: ExampleQuestion = {
  kind: 'single-choice',
  who: PEOPLE,
  n: 800,
  wording: { nl: 'Regel je je bankzaken met een app?', en: 'Do you do your banking with an app?' },
  answers: [
    { key: 'ja', nl: 'Ja', en: 'Yes', count: 403 },
    { key: 'nee', nl: 'Nee', en: 'No', count: 350 },
    { key: 'weet-niet', role: 'dont-know', nl: 'Weet niet', en: 'Don’t know', count: 47 },
  ],
  grouping: {
    key: 'age',
    nl: 'Leeftijd',
    en: 'Age',
    groups: [
      { key: 'from-18', nl: '18 tot en met 34', en: '18 to 34', from: 18, to: 34, n: 300, counts: [201, 84, 15] },
      { key: 'from-35', nl: '35 tot en met 64', en: '35 to 64', from: 35, to: 64, n: 400, counts: [180, 196, 24] },
      { key: 'from-65', nl: '65 en ouder', en: '65 and over', from: 65, n: 100, counts: [22, 70, 8] },
    ],
  },
};

/** A small base of a random sample: margins that can be seen. */
const margins: ExampleQuestion = {
  kind: 'single-choice',
  who: PEOPLE,
  n: 212,
  wording: { nl: 'Hoe ga je meestal naar je werk?', en: 'How do you usually go to work?' },
  answers: [
    { key: 'fiets', nl: 'Met de fiets', en: 'By bicycle', count: 81 },
    { key: 'auto', nl: 'Met de auto', en: 'By car', count: 74 },
    { key: 'trein', nl: 'Met de trein, tram of bus', en: 'By train, tram or bus', count: 48 },
    { key: 'lopend', nl: 'Lopend', en: 'On foot', count: 9 },
  ],
};

const number: ExampleQuestion = {
  kind: 'number',
  who: PEOPLE,
  n: 640,
  wording: { nl: 'Hoeveel minuten reis je naar je werk?', en: 'How many minutes do you travel to work?' },
  answers: [],
  bins: [
    { key: 'tot-15', from: 0, to: 15, nl: 'Korter dan 15 minuten', en: 'Under 15 minutes', count: 154 },
    { key: 'tot-30', from: 15, to: 30, nl: '15 tot 30 minuten', en: '15 to 30 minutes', count: 237 },
    { key: 'tot-60', from: 30, to: 60, nl: '30 tot 60 minuten', en: '30 to 60 minutes', count: 179 },
    { key: 'tot-120', from: 60, to: 120, nl: '1 tot 2 uur', en: '1 to 2 hours', count: 70 },
  ],
  stats: { mean: 31.4, median: 26, spread: 22.3 },
};

export const FORM_RESULTS: Readonly<Record<string, StoredResult>> = {
  agreement: stored(agreement),
  'two-parts': stored(twoParts),
  'small-share': stored(smallShare),
  'by-age': stored(byAge),
  margins: stored(margins),
  number: stored(number),
};
