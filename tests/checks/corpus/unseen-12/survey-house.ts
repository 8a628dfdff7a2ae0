import type { CorpusSurvey } from '../corpus-article';
import { question } from '../question';

const known = (nl: string, en: string) => ({ state: 'known', text: { nl, en } });
const panel = ['panelleden', 'members of the panel'] as const;

/** 1,874 members of a panel that people join; three ages that can be compared. */
export const house: CorpusSurvey = {
  key: 'huis-kopen-2026',
  row: {
    name: 'huis-kopen-2026',
    title: { nl: 'Peiling over een huis kopen', en: 'Poll on buying a house' },
    sampleType: 'opt-in-panel',
    population: known('leden van het panel', 'members of the panel'),
    respondents: 1874,
    fieldworkStart: '2026-06-01',
    fieldworkEnd: '2026-06-19',
    mode: known('Online vragenlijst.', 'Online questionnaire.'),
    source: known('Ambtenarenpanel', 'Civil Servants’ Panel'),
  },
  questions: [
    question('house-plan', {
      kind: 'single-choice',
      wording: ['Ga je binnen twee jaar een huis kopen?', 'Are you going to buy a house within two years?'],
      who: panel,
      n: 1874,
      answers: [
        ['yes', 'Ja, zeker', 'Yes, certainly', 'gaat zeker kopen', 'will certainly buy', 214],
        ['maybe', 'Ja, misschien', 'Yes, perhaps', 'gaat misschien kopen', 'will perhaps buy', 422],
        ['no-wish', 'Nee, ik wil niet', 'No, I do not want to', 'wil niet kopen', 'do not want to buy', 797],
        ['cannot', 'Nee, ik kan het niet', 'No, I cannot', 'kan niet kopen', 'cannot buy', 351],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 90],
      ],
      nets: [['net-yes', 'Zeker of misschien', 'Certainly or perhaps', ['yes', 'maybe']]],
      grouping: {
        label: ['Leeftijd', 'Age'],
        groups: [
          { label: ['Jonger dan 35', 'Under 35'], to: 34, n: 388, amounts: [103, 141, 41, 84, 19] },
          { label: ['35 tot en met 54', '35 to 54'], from: 35, to: 54, n: 802, amounts: [83, 206, 325, 150, 38] },
          { label: ['55 en ouder', '55 and older'], from: 55, n: 684, amounts: [28, 75, 431, 117, 33] },
        ],
      },
    }),
    question('house-barrier', {
      kind: 'multiple-choice',
      wording: ['Wat maakt een huis kopen moeilijk?', 'What makes it hard to buy a house?'],
      who: panel,
      n: 1874,
      answers: [
        ['price', 'De hoge prijs', 'The high price', 'noemt de hoge prijs', 'name the high price', 1221],
        ['few', 'Te weinig huizen', 'Too few houses', 'ziet te weinig huizen', 'see too few houses', 1013],
        ['bids', 'Bieden boven de vraagprijs', 'Bidding over the price', 'noemt het bieden', 'name the bids', 761],
        ['mortgage', 'Een te lage hypotheek', 'Too small a mortgage', 'noemt de hypotheek', 'name the mortgage', 531],
        ['debt', 'Een studieschuld', 'A student debt', 'heeft een studieschuld', 'have a student debt', 193],
        ['nothing', 'Niets', 'Nothing', 'noemt niets', 'name nothing', 112],
      ],
    }),
    question('house-state', {
      kind: 'scale',
      wording: ['De overheid doet genoeg voor starters.', 'The government does enough for first-time buyers.'],
      who: panel,
      n: 1874,
      answers: [
        ['positive:strongly-agree', 'Helemaal eens', 'Strongly agree', 'is het helemaal eens', 'strongly agree', 47],
        ['positive:agree', 'Eens', 'Agree', 'is het eens', 'agree', 225],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 356],
        ['negative:disagree', 'Oneens', 'Disagree', 'is het oneens', 'disagree', 712],
        [
          'negative:strongly-disagree',
          'Helemaal oneens',
          'Strongly disagree',
          'is het helemaal oneens',
          'strongly disagree',
          468,
        ],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 66],
      ],
      nets: [
        ['net-agree', 'Eens of helemaal eens', 'Agree or strongly agree', ['strongly-agree', 'agree']],
        [
          'net-disagree',
          'Oneens of helemaal oneens',
          'Disagree or strongly disagree',
          ['disagree', 'strongly-disagree'],
        ],
      ],
    }),
  ],
};
