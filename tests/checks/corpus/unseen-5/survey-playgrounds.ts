import type { CorpusSurvey } from '../corpus-article';
import { question } from '../question';

const known = (nl: string, en: string) => ({ state: 'known', text: { nl, en } });
const ouders = ['ouders', 'parents'] as const;

/** 1,125 parents whose addresses were drawn at random, in three groups by the age of their youngest child. */
export const playgrounds: CorpusSurvey = {
  key: 'speelplekken-2026',
  row: {
    name: 'speelplekken-2026',
    title: { nl: 'Ouders over speelplekken', en: 'Parents on playgrounds' },
    sampleType: 'probability-sample',
    population: known('ouders van kinderen tot en met 12 jaar', 'parents of children up to 12'),
    respondents: 1125,
    fieldworkStart: '2026-05-04',
    fieldworkEnd: '2026-05-29',
    mode: known('Op papier en online.', 'On paper and online.'),
    source: known('Gemeente', 'City council'),
  },
  questions: [
    question('play-rating', {
      kind: 'scale',
      wording: ['Wat vind je van de speelplek het dichtst bij huis?', 'What do you think of your nearest playground?'],
      who: ouders,
      n: 1125,
      answers: [
        ['positive:very-good', 'Heel goed', 'Very good', 'vindt die heel goed', 'find it very good', 180],
        ['positive:good', 'Goed', 'Good', 'vindt die goed', 'find it good', 473],
        [
          'neutral:neither',
          'Niet goed, niet slecht',
          'Neither good nor bad',
          'vindt die niet goed en niet slecht',
          'find it neither good nor bad',
          214,
        ],
        ['negative:bad', 'Slecht', 'Bad', 'vindt die slecht', 'find it bad', 157],
        ['negative:very-bad', 'Heel slecht', 'Very bad', 'vindt die heel slecht', 'find it very bad', 68],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 33],
      ],
      nets: [
        ['net-good', 'Goed of heel goed', 'Good or very good', ['very-good', 'good']],
        ['net-bad', 'Slecht of heel slecht', 'Bad or very bad', ['bad', 'very-bad']],
      ],
      grouping: {
        label: ['Leeftijd van het jongste kind', 'Age of the youngest child'],
        groups: [
          { label: ['0 tot en met 3 jaar', 'Aged 0 to 3'], from: 0, to: 3, n: 402, amounts: [50, 150, 84, 72, 32, 14] },
          { label: ['4 tot en met 7 jaar', 'Aged 4 to 7'], from: 4, to: 7, n: 438, amounts: [92, 205, 73, 40, 16, 12] },
          {
            label: ['8 tot en met 12 jaar', 'Aged 8 to 12'],
            from: 8,
            to: 12,
            n: 285,
            amounts: [38, 118, 57, 45, 20, 7],
          },
        ],
      },
    }),
    question('play-distance', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Hoe lang loop je naar die speelplek?', 'How long do you walk to that playground?'],
      who: ouders,
      n: 1125,
      answers: [
        [
          'under-5',
          'Minder dan 5 minuten',
          'Less than 5 minutes',
          'loopt minder dan 5 minuten',
          'walk less than 5 minutes',
          484,
        ],
        ['5-to-10', '5 tot 10 minuten', '5 to 10 minutes', 'loopt 5 tot 10 minuten', 'walk 5 to 10 minutes', 394],
        ['10-to-20', '10 tot 20 minuten', '10 to 20 minutes', 'loopt 10 tot 20 minuten', 'walk 10 to 20 minutes', 169],
        [
          'over-20',
          '20 minuten of langer',
          '20 minutes or more',
          'loopt 20 minuten of langer',
          'walk 20 minutes or more',
          56,
        ],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 22],
      ],
      nets: [['net-near', 'Minder dan 10 minuten', 'Less than 10 minutes', ['under-5', '5-to-10']]],
    }),
    question('play-missing', {
      kind: 'multiple-choice',
      wording: ['Wat mis je op de speelplek?', 'What do you miss at the playground?'],
      who: ['ouders die dit jaar op een speelplek waren', 'parents who visited a playground this year'],
      n: 1098,
      answers: [
        ['shade', 'Schaduw', 'Shade', 'mist schaduw', 'miss shade', 571],
        ['toilet', 'Een wc', 'A toilet', 'mist een wc', 'miss a toilet', 505],
        ['water', 'Drinkwater', 'Drinking water', 'mist drinkwater', 'miss drinking water', 406],
        ['benches', 'Banken', 'Benches', 'mist banken', 'miss benches', 329],
        ['fence', 'Een hek', 'A fence', 'mist een hek', 'miss a fence', 264],
        [
          'swings',
          'Schommels voor kinderen met een handicap',
          'Swings for children with a disability',
          'mist schommels voor kinderen met een handicap',
          'miss swings for children with a disability',
          231,
        ],
        ['nothing', 'Niets', 'Nothing', 'mist niets', 'miss nothing', 88],
      ],
    }),
    question('play-money', {
      kind: 'single-choice',
      wording: ['Waar moet het geld als eerste heen?', 'What should the money go to first?'],
      who: ouders,
      n: 1125,
      answers: [
        [
          'repair',
          'Oude toestellen repareren',
          'Repairing old equipment',
          'wil eerst oude toestellen repareren',
          'want old equipment repaired first',
          439,
        ],
        ['green', 'Meer groen', 'More green', 'wil eerst meer groen', 'want more green first', 315],
        [
          'new',
          'Nieuwe speelplekken',
          'New playgrounds',
          'wil eerst nieuwe speelplekken',
          'want new playgrounds first',
          202,
        ],
        [
          'cleaning',
          'Vaker schoonmaken',
          'Cleaning more often',
          'wil eerst vaker schoonmaken',
          'want cleaning more often first',
          124,
        ],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 45],
      ],
    }),
  ],
};
