import { c, type Example, type ExampleAnswer } from './build.test-helper';

const SCALE = { survey: 'sample', kind: 'scale', who: 'werknemers|employees' } as const;
const MULTIPLE = { survey: 'sample', kind: 'multiple-choice', who: 'werknemers|employees' } as const;
const NUMBER = { survey: 'sample', kind: 'number', who: 'werknemers|employees', ordered: true } as const;

const five = (
  a: ExampleAnswer[1],
  b: ExampleAnswer[1],
  m: ExampleAnswer[1],
  d: ExampleAnswer[1],
  e: ExampleAnswer[1],
): readonly ExampleAnswer[] => [
  ['Helemaal eens|Strongly agree', a, { pole: 'positive' }],
  ['Eens|Agree', b, { pole: 'positive' }],
  ['Neutraal|Neutral', m, { role: 'neutral' }],
  ['Oneens|Disagree', d, { pole: 'negative' }],
  ['Helemaal oneens|Strongly disagree', e, { pole: 'negative' }],
];
const NETS = [
  ['Eens, samen|Agree, combined', [0, 1]],
  ['Oneens, samen|Disagree, combined', [3, 4]],
] as const;

/** Scales, several answers and numbers. */
export const KIND_EXAMPLES: readonly Example[] = [
  {
    ...SCALE,
    name: 'scale: nets from counts (17/37/20/15/10 of 460)',
    n: 460,
    answers: five(c(76), c(171), c(94), c(71), c(48)),
    nets: NETS,
  },
  {
    ...SCALE,
    name: 'scale: nets from rounded percentages',
    n: 'unknown',
    answers: five(12, 30, 24, 21, 13),
    nets: NETS,
  },
  {
    ...SCALE,
    name: 'scale: a rounded net of 51 may be half',
    n: 'unknown',
    answers: five(20, 31, 14, 22, 13),
    nets: NETS,
  },
  { ...SCALE, name: 'scale: more disagree', n: 500, answers: five(c(20), c(80), c(150), c(160), c(90)), nets: NETS },
  {
    ...SCALE,
    name: 'scale: neutral is larger than both sides',
    n: 500,
    answers: five(c(30), c(90), c(240), c(100), c(40)),
    nets: NETS,
  },
  {
    ...SCALE,
    name: 'scale: both sides equal',
    n: 500,
    answers: five(c(50), c(130), c(140), c(120), c(60)),
    nets: NETS,
  },
  {
    ...SCALE,
    name: 'scale: both sides close',
    n: 500,
    answers: five(c(50), c(135), c(135), c(120), c(60)),
    nets: NETS,
  },
  { ...SCALE, name: 'scale: no nets', n: 500, answers: five(c(60), c(180), c(110), c(100), c(50)) },
  {
    ...SCALE,
    name: 'scale: one answer is the majority and its side too',
    n: 500,
    answers: five(c(280), c(90), c(60), c(50), c(20)),
    nets: NETS,
  },
  {
    ...SCALE,
    name: 'scale: seven points, sides of three',
    n: 700,
    answers: [
      ['Heel slecht|Very bad', c(40), { pole: 'negative' }],
      ['Slecht|Bad', c(60), { pole: 'negative' }],
      ['Een beetje slecht|Rather bad', c(90), { pole: 'negative' }],
      ['Gewoon|Average', c(210), { role: 'neutral' }],
      ['Een beetje goed|Rather good', c(120), { pole: 'positive' }],
      ['Goed|Good', c(110), { pole: 'positive' }],
      ['Heel goed|Very good', c(70), { pole: 'positive' }],
    ],
    nets: [
      ['Goed, samen|Good, combined', [4, 5, 6]],
      ['Slecht, samen|Bad, combined', [0, 1, 2]],
    ],
  },
  {
    ...SCALE,
    name: 'scale: four points without a middle, and no opinion',
    n: 400,
    answers: [
      ['Zeer tevreden|Very satisfied', c(90), { pole: 'positive' }],
      ['Tevreden|Satisfied', c(180), { pole: 'positive' }],
      ['Ontevreden|Dissatisfied', c(70), { pole: 'negative' }],
      ['Zeer ontevreden|Very dissatisfied', c(30), { pole: 'negative' }],
      ['Geen mening|No opinion', c(30), { role: 'dont-know' }],
    ],
    nets: [
      ['Tevreden, samen|Satisfied, combined', [0, 1]],
      ['Ontevreden, samen|Dissatisfied, combined', [2, 3]],
    ],
  },
  { ...SCALE, name: 'scale: counts of twenty people', n: 20, answers: five(c(3), c(7), c(4), c(4), c(2)), nets: NETS },
  {
    ...MULTIPLE,
    name: 'several answers: usual',
    n: 600,
    answers: [
      ['Trein|Train', c(260)],
      ['Fiets|Bicycle', c(390)],
      ['Auto|Car', c(300)],
      ['Geen van deze|None of these', c(12)],
    ],
  },
  {
    ...MULTIPLE,
    name: 'several answers: with phrases',
    n: 600,
    answers: [
      ['Trein|Train', c(260), { phrase: 'reist met de trein|travel by train' }],
      ['Fiets|Bicycle', c(390), { phrase: 'fietst|cycle' }],
      ['Auto|Car', c(300), { phrase: 'reist met de auto|travel by car' }],
    ],
  },
  {
    ...MULTIPLE,
    name: 'several answers: only part is known',
    complete: false,
    n: 'unknown',
    answers: [
      ['Trein|Train', 64],
      ['Fiets|Bicycle', 50],
    ],
  },
  {
    ...MULTIPLE,
    name: 'several answers: nobody chose any',
    n: 60,
    answers: [
      ['Trein|Train', c(0)],
      ['Fiets|Bicycle', c(0)],
    ],
  },
  {
    ...MULTIPLE,
    name: 'several answers: tie, and don’t know',
    n: 600,
    answers: [
      ['Trein|Train', c(300)],
      ['Fiets|Bicycle', c(300)],
      ['Auto|Car', c(120)],
      ['Weet niet|Don’t know', c(18), { role: 'dont-know' }],
    ],
  },
  {
    ...MULTIPLE,
    name: 'several answers: everyone chose one',
    n: 600,
    answers: [
      ['Trein|Train', c(600)],
      ['Fiets|Bicycle', c(300)],
    ],
  },
  {
    ...NUMBER,
    name: 'number: mean, median and classes',
    n: 1250,
    stats: { mean: 27.4, median: 25, spread: 11.8 },
    answers: [
      ['0–14 minuten|0–14 minutes', c(220)],
      ['15–29 minuten|15–29 minutes', c(560)],
      ['30–44 minuten|30–44 minutes', c(330)],
      ['45 minuten of meer|45 minutes or more', c(140)],
    ],
  },
  { ...NUMBER, name: 'number: median alone', n: 1250, stats: { median: 25 }, answers: [] },
  {
    ...NUMBER,
    name: 'number: classes alone',
    n: 1250,
    answers: [
      ['0–14', c(220)],
      ['15–29', c(700)],
      ['30+', c(330)],
    ],
  },
  {
    ...SCALE,
    name: 'wording: a translation',
    kind: 'single-choice',
    original: 'en',
    n: 500,
    answers: [
      ['Ja|Yes', c(300)],
      ['Nee|No', c(200)],
    ],
  },
];
