import { c, counts, type Example } from './build.test-helper';

const FLYING = { survey: 'flying', original: 'en', who: 'mensen die vliegen|fliers' } as const;

/** FiveThirtyEight, Flying Etiquette Survey and Star Wars Survey (CC BY 4.0): counted from the respondents' answers. */
export const FLYING_EXAMPLES: readonly Example[] = [
  {
    ...FLYING,
    name: 'flying: how often',
    who: '',
    kind: 'single-choice',
    ordered: true,
    n: 1040,
    answers: [
      ['Elke dag|Every day', c(3)],
      ['Een paar keer per week|A few times per week', c(4)],
      ['Een paar keer per maand|A few times per month', c(29)],
      ['Eens per maand of minder|Once a month or less', c(205)],
      ['Eens per jaar of minder|Once a year or less', c(633)],
      ['Nooit|Never', c(166)],
    ],
  },
  {
    ...FLYING,
    name: 'flying: reclining, with a net',
    kind: 'scale',
    n: 854,
    answers: [
      ['Nee, niet onbeleefd|No, not rude at all', c(502), { pole: 'positive' }],
      ['Ja, een beetje onbeleefd|Yes, somewhat rude', c(281), { pole: 'negative' }],
      ['Ja, heel onbeleefd|Yes, very rude', c(71), { pole: 'negative' }],
    ],
    nets: [['Onbeleefd|Rude', [1, 2]]],
  },
  {
    ...FLYING,
    name: 'flying: unruly children, two answers equal and a net',
    kind: 'scale',
    n: 849,
    answers: [
      ['Nee, niet onbeleefd|No, not at all rude', c(147), { pole: 'positive' }],
      ['Ja, een beetje onbeleefd|Yes, somewhat rude', c(351), { pole: 'negative' }],
      ['Ja, heel onbeleefd|Yes, very rude', c(351), { pole: 'negative' }],
    ],
    nets: [['Onbeleefd|Rude', [1, 2]]],
  },
  {
    ...FLYING,
    name: 'flying: unruly children, equal answers without a net',
    kind: 'single-choice',
    n: 849,
    answers: [
      ['Nee, niet onbeleefd|No, not at all rude', c(147)],
      ['Ja, een beetje onbeleefd|Yes, somewhat rude', c(351)],
      ['Ja, heel onbeleefd|Yes, very rude', c(351)],
    ],
  },
  {
    ...FLYING,
    name: 'flying: arm rests',
    kind: 'single-choice',
    n: 856,
    answers: [
      ['De leuningen zijn voor beide|The arm rests should be shared', c(587)],
      ['Wie in het midden zit, krijgt beide leuningen|The person in the middle seat gets both arm rests', c(119)],
      ['Wie er het eerst een arm op legt|Whoever puts their arm on the arm rest first', c(87)],
      [
        'Wie bij het gangpad of het raam zit, krijgt beide leuningen|The people in the aisle and window seats get both arm rests',
        c(18),
      ],
      ['Anders|Other', c(45), { role: 'other' }],
    ],
  },
  {
    ...FLYING,
    name: 'flying: smoking, a very small share',
    kind: 'single-choice',
    n: 849,
    answers: [
      ['Ja|Yes', c(7)],
      ['Nee|No', c(842)],
    ],
  },
  {
    ...FLYING,
    name: 'flying: smoking, one decimal',
    kind: 'single-choice',
    decimals: 1,
    n: 849,
    answers: [
      ['Ja|Yes', c(7)],
      ['Nee|No', c(842)],
    ],
  },
  {
    ...FLYING,
    name: 'flying: reclining by age, a difference worth a sentence',
    kind: 'single-choice',
    n: 854,
    answers: [
      ['Nee|No', c(502)],
      ['Ja, een beetje|Yes, somewhat', c(281)],
      ['Ja, heel erg|Yes, very', c(71)],
    ],
    grouping: {
      label: 'Leeftijd|Age',
      groups: [
        { label: '18–29', phrase: 'van 18 tot en met 29 jaar|aged 18 to 29', n: 254, given: counts(168, 66, 20) },
        { label: '30–59', phrase: 'van 30 tot en met 59 jaar|aged 30 to 59', n: 300, given: counts(184, 96, 20) },
        { label: '60+', phrase: 'van 60 jaar en ouder|aged 60 and over', n: 300, given: counts(150, 119, 31) },
      ],
    },
  },
  {
    ...FLYING,
    name: 'films: several answers, two close at the top',
    who: 'mensen die een film zagen|people who saw a film',
    kind: 'multiple-choice',
    n: 835,
    answers: [
      ['Star Wars: Episode I The Phantom Menace', c(673)],
      ['Star Wars: Episode II Attack of the Clones', c(571)],
      ['Star Wars: Episode III Revenge of the Sith', c(550)],
      ['Star Wars: Episode IV A New Hope', c(607)],
      ['Star Wars: Episode V The Empire Strikes Back', c(758)],
      ['Star Wars: Episode VI Return of the Jedi', c(738)],
    ],
  },
];
