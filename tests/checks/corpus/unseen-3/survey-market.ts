import type { CorpusSurvey } from '../corpus-article';
import { question } from '../question';
import { known } from './survey-texts';

const bezoekers = ['bezoekers van de markt', 'visitors of the market'] as const;

/** 736 visitors who scanned a code at a stall. The youngest group is small; one question went to buyers only. */
export const market: CorpusSurvey = {
  key: 'weekmarkt-2026',
  row: {
    name: 'weekmarkt-2026',
    title: { nl: 'Vragen over de weekmarkt', en: 'Questions about the weekly market' },
    sampleType: 'opt-in-panel',
    population: known('bezoekers van de weekmarkt', 'visitors of the weekly market'),
    respondents: 736,
    fieldworkStart: '2026-06-04',
    fieldworkEnd: '2026-06-27',
    mode: known('Online, met een code bij de kraam.', 'Online, with a code at the stall.'),
    source: known('De Pleinkrant', 'De Pleinkrant'),
  },
  questions: [
    question('market-satisfied', {
      kind: 'scale',
      wording: ['Hoe tevreden ben je over de markt?', 'How satisfied are you with the market?'],
      who: bezoekers,
      n: 736,
      answers: [
        ['positive:very-satisfied', 'Heel tevreden', 'Very satisfied', 'is heel tevreden', 'are very satisfied', 164],
        ['positive:satisfied', 'Tevreden', 'Satisfied', 'is tevreden', 'are satisfied', 306],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 121],
        ['negative:dissatisfied', 'Ontevreden', 'Dissatisfied', 'is ontevreden', 'are dissatisfied', 92],
        [
          'negative:very-dissatisfied',
          'Heel ontevreden',
          'Very dissatisfied',
          'is heel ontevreden',
          'are very dissatisfied',
          40,
        ],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 13],
      ],
      nets: [
        ['net-satisfied', 'Tevreden of heel tevreden', 'Satisfied or very satisfied', ['very-satisfied', 'satisfied']],
        [
          'net-dissatisfied',
          'Ontevreden of heel ontevreden',
          'Dissatisfied or very dissatisfied',
          ['dissatisfied', 'very-dissatisfied'],
        ],
      ],
      grouping: {
        label: ['Leeftijd', 'Age'],
        groups: [
          { label: ['Jonger dan 30', 'Under 30'], to: 29, n: 31, amounts: [3, 13, 7, 5, 2, 1] },
          { label: ['30 tot 60 jaar', '30 to 59'], from: 30, to: 59, n: 372, amounts: [71, 152, 67, 50, 25, 7] },
          { label: ['60 jaar en ouder', '60 and older'], from: 60, n: 333, amounts: [90, 141, 47, 37, 13, 5] },
        ],
      },
    }),
    question('market-travel', {
      kind: 'single-choice',
      wording: ['Hoe kom je naar de markt?', 'How do you get to the market?'],
      who: bezoekers,
      n: 736,
      answers: [
        ['bike', 'Met de fiets', 'By bike', 'komt met de fiets', 'come by bike', 331],
        ['car', 'Met de auto', 'By car', 'komt met de auto', 'come by car', 199],
        ['foot', 'Lopend', 'On foot', 'komt lopend', 'come on foot', 147],
        ['bus', 'Met de bus', 'By bus', 'komt met de bus', 'come by bus', 44],
        ['other:other', 'Anders', 'Another way', 'komt anders', 'come another way', 15],
      ],
    }),
    question('market-wish', {
      kind: 'multiple-choice',
      wording: ['Wat mis je op de markt?', 'What do you miss at the market?'],
      who: bezoekers,
      n: 736,
      answers: [
        ['seats', 'Een plek om te zitten', 'A place to sit', 'mist een plek om te zitten', 'miss a place to sit', 353],
        ['greens', 'Meer groente', 'More vegetables', 'wil meer groente', 'want more vegetables', 287],
        ['toilet', 'Een toilet', 'A toilet', 'mist een toilet', 'miss a toilet', 259],
        ['hours', 'Langere tijden', 'Longer hours', 'wil langere tijden', 'want longer hours', 213],
        ['parking', 'Gratis parkeren', 'Free parking', 'wil gratis parkeren', 'want free parking', 174],
        ['nothing', 'Niets', 'Nothing', 'mist niets', 'miss nothing', 61],
      ],
    }),
    question('market-spend', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Hoeveel geef je uit op de markt?', 'How much do you spend at the market?'],
      who: ['bezoekers die iets kopen', 'visitors who buy something'],
      n: 681,
      answers: [
        [
          'under-10',
          'Minder dan 10 euro',
          'Less than 10 euros',
          'geeft minder dan 10 euro uit',
          'spend less than 10 euros',
          128,
        ],
        ['10-to-25', '10 tot 25 euro', '10 to 25 euros', 'geeft 10 tot 25 euro uit', 'spend 10 to 25 euros', 311],
        ['25-to-50', '25 tot 50 euro', '25 to 50 euros', 'geeft 25 tot 50 euro uit', 'spend 25 to 50 euros', 182],
        ['over-50', '50 euro of meer', '50 euros or more', 'geeft 50 euro of meer uit', 'spend 50 euros or more', 39],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 21],
      ],
      nets: [['net-under-25', 'Minder dan 25 euro', 'Less than 25 euros', ['under-10', '10-to-25']]],
    }),
  ],
};
