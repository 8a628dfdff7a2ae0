import { c, counts, type Example } from './build.test-helper';

const CHOICE = { survey: 'census', kind: 'single-choice', who: 'medewerkers|members of staff' } as const;
const YES = 'Ja|Yes';
const NO = 'Nee|No';
const DONT_KNOW = ['Weet niet|Don’t know', { role: 'dont-know' }] as const;

/** Small bases, values that are missing or hidden, and groups. */
export const BASE_EXAMPLES: readonly Example[] = [
  {
    ...CHOICE,
    name: 'one respondent',
    n: 1,
    answers: [
      [YES, c(1)],
      [NO, c(0)],
    ],
  },
  {
    ...CHOICE,
    name: 'nine respondents: hidden',
    n: 9,
    answers: [
      [YES, c(6)],
      [NO, c(3)],
    ],
  },
  {
    ...CHOICE,
    name: 'twelve respondents: counts',
    n: 12,
    answers: [
      [YES, c(11)],
      [NO, c(1)],
    ],
  },
  {
    ...CHOICE,
    name: 'twenty respondents: counts, tie',
    n: 20,
    answers: [
      [YES, c(10)],
      [NO, c(10)],
    ],
  },
  {
    ...CHOICE,
    name: 'twenty respondents: counts, three answers',
    n: 20,
    answers: [
      [YES, c(12)],
      [NO, c(6)],
      [DONT_KNOW[0], c(2), DONT_KNOW[1]],
    ],
  },
  {
    ...CHOICE,
    name: 'twenty respondents: only percentages',
    n: 20,
    answers: [
      [YES, 60],
      [NO, 40],
    ],
  },
  {
    ...CHOICE,
    name: 'twenty-nine respondents: several answers',
    kind: 'multiple-choice',
    n: 29,
    answers: [
      ['Auto|Car', c(20)],
      ['Fiets|Bicycle', c(15)],
      ['Bus', c(1)],
    ],
  },
  {
    ...CHOICE,
    name: 'forty-two respondents: a warning',
    n: 42,
    answers: [
      [YES, c(30)],
      [NO, c(12)],
    ],
  },
  {
    ...CHOICE,
    name: 'counts with an unknown base',
    n: 'unknown',
    answers: [
      [YES, c(120)],
      [NO, c(45)],
    ],
  },
  {
    ...CHOICE,
    name: 'one person, counts with an unknown base',
    n: 'unknown',
    who: '',
    answers: [
      [YES, c(3)],
      [NO, c(1)],
    ],
  },
  {
    ...CHOICE,
    name: 'one value missing',
    n: 212,
    answers: [
      [YES, 61],
      [NO, 30],
      [DONT_KNOW[0], 'missing', DONT_KNOW[1]],
    ],
  },
  {
    ...CHOICE,
    name: 'one value missing that may be larger',
    n: 212,
    answers: [
      [YES, 31],
      [NO, 20],
      ['Soms|Sometimes', 'missing'],
    ],
  },
  {
    ...CHOICE,
    name: 'all values missing',
    n: 212,
    answers: [
      [YES, 'missing'],
      [NO, 'missing'],
    ],
  },
  {
    ...CHOICE,
    name: 'two values hidden by the source',
    n: 212,
    answers: [
      [YES, c(150)],
      [NO, 'source'],
      ['Soms|Sometimes', 'source'],
    ],
  },
  {
    ...CHOICE,
    name: 'one percent not reported',
    n: 212,
    answers: [
      [YES, c(150)],
      [NO, c(60)],
    ],
  },
  {
    ...CHOICE,
    name: 'groups: a striking difference',
    n: 212,
    answers: [
      [YES, c(120)],
      [NO, c(92)],
    ],
    grouping: {
      label: 'Leeftijd|Age',
      groups: [
        { label: 'Jonger dan 35|Under 35', phrase: 'jonger dan 35|under 35', n: 82, given: counts(70, 12) },
        { label: '35 en ouder|35 and over', phrase: 'van 35 en ouder|aged 35 and over', n: 130, given: counts(50, 80) },
      ],
    },
  },
  {
    ...CHOICE,
    name: 'groups: a difference worth a sentence, without phrases',
    n: 1000,
    answers: [
      [YES, c(560)],
      [NO, c(440)],
    ],
    grouping: {
      label: 'Afdeling|Department',
      groups: [
        { label: 'Bouw|Building', n: 400, given: counts(250, 150) },
        { label: 'Zorg|Care', n: 600, given: counts(310, 290) },
      ],
    },
  },
  {
    ...CHOICE,
    name: 'groups: hardly any difference',
    n: 1000,
    answers: [
      [YES, c(560)],
      [NO, c(440)],
    ],
    grouping: {
      label: 'Afdeling|Department',
      groups: [
        { label: 'Bouw|Building', n: 400, given: counts(225, 175) },
        { label: 'Zorg|Care', n: 600, given: counts(335, 265) },
      ],
    },
  },
  {
    ...CHOICE,
    name: 'groups: small ones are hidden',
    n: 212,
    answers: [
      [YES, c(120)],
      [NO, c(92)],
    ],
    grouping: {
      label: 'Afdeling|Department',
      groups: [
        { label: 'Bouw|Building', n: 150, given: counts(100, 50) },
        { label: 'Zorg|Care', n: 56, given: ['complementary', 'complementary'] },
        { label: 'Bestuur|Board', n: 6, given: counts(3, 3) },
      ],
    },
  },
  {
    ...CHOICE,
    name: 'groups: counts in one, a warning in another',
    n: 212,
    answers: [
      [YES, c(120)],
      [NO, c(92)],
    ],
    grouping: {
      label: 'Afdeling|Department',
      groups: [
        { label: 'Bouw|Building', n: 150, given: counts(100, 50) },
        { label: 'Zorg|Care', n: 40, given: counts(11, 29) },
        { label: 'Bestuur|Board', n: 22, given: counts(9, 13) },
      ],
    },
  },
  {
    ...CHOICE,
    name: 'groups: they overlap',
    n: 460,
    answers: [
      [YES, c(300)],
      [NO, c(160)],
    ],
    grouping: {
      label: 'Leeftijd|Age',
      comparable: 'overlap',
      groups: [
        { label: 'Tot 40|Up to 40', n: 80, given: counts(70, 10) },
        { label: '40–65', n: 350, given: counts(220, 130) },
        { label: 'Ouder dan 60|Over 60', n: 60, given: counts(20, 40) },
      ],
    },
  },
  {
    ...CHOICE,
    name: 'groups: their bases are unknown',
    n: 'unknown',
    answers: [
      [YES, 65],
      [NO, 35],
    ],
    grouping: {
      label: 'Leeftijd|Age',
      comparable: 'unknown-base',
      groups: [
        { label: 'Tot 40|Up to 40', n: 'unknown', given: [80, 20] },
        { label: '40 en ouder|40 and over', n: 'unknown', given: [60, 40] },
      ],
    },
  },
];
