import type { CorpusSurvey } from '../corpus-article';
import { question } from '../question';
import { known } from './survey-texts';

const bewoners = ['bewoners', 'residents'] as const;

/** 867 residents who signed up themselves; 849 of them answered the second question. One English label was forgotten. */
export const heat: CorpusSurvey = {
  key: 'hitte-2026',
  row: {
    name: 'hitte-2026',
    title: { nl: 'Vragen over hitte in de stad', en: 'Questions about heat in the city' },
    sampleType: 'opt-in-panel',
    population: known('bewoners van de stad', 'residents of the city'),
    respondents: 867,
    fieldworkStart: '2026-07-13',
    fieldworkEnd: '2026-08-02',
    mode: known('Online vragenlijst.', 'Online questionnaire.'),
    source: known('Stadspanel', 'City panel'),
  },
  questions: [
    question('heat-home', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Hoe vaak is het in de zomer te warm in je huis?', 'How often is your home too hot in summer?'],
      who: bewoners,
      n: 867,
      answers: [
        ['always', 'Bijna altijd', 'Almost always', 'heeft het bijna altijd te warm', 'are almost always too hot', 147],
        ['often', 'Vaak', 'Often', 'heeft het vaak te warm', 'are often too hot', 271],
        ['sometimes', 'Soms', 'Sometimes', 'heeft het soms te warm', 'are sometimes too hot', 294],
        ['never', 'Nooit', 'Never', 'heeft het nooit te warm', 'are never too hot', 139],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 16],
      ],
      nets: [['net-often', 'Vaak of bijna altijd', 'Often or almost always', ['often', 'always']]],
    }),
    question('heat-do', {
      kind: 'multiple-choice',
      wording: ['Wat doe je als het heel warm is?', 'What do you do when it is very hot?'],
      who: bewoners,
      n: 849,
      answers: [
        ['curtains', 'Gordijnen dicht', 'Close the curtains', 'doet de gordijnen dicht', 'close the curtains', 561],
        ['fan', 'Ventilator aan', 'Use a fan', 'zet een ventilator aan', 'use a fan', 433],
        ['park', 'Naar het park', 'Go to the park', 'gaat naar het park', 'go to the park', 238],
        ['shower', 'Een koude douche', 'Take a cold shower', 'neemt een koude douche', 'take a cold shower', 186],
        ['airco', 'Airco aan', 'Use air conditioning', 'zet de airco aan', 'use air conditioning', 152],
        ['nothing', 'Niets', 'Nothing', 'doet niets', 'do nothing', 41],
      ],
    }),
    question('heat-trees', {
      kind: 'scale',
      wording: ['De gemeente moet meer bomen planten.', 'The council should plant more trees.'],
      who: bewoners,
      n: 867,
      answers: [
        ['positive:strongly-agree', 'Helemaal eens', 'Strongly agree', 'is het helemaal eens', 'strongly agree', 376],
        ['positive:agree', 'Eens', 'Agree', 'is het eens', 'agree', 262],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 118],
        ['negative:disagree', 'Oneens', 'Disagree', 'is het oneens', 'disagree', 64],
        [
          'negative:strongly-disagree',
          'Helemaal oneens',
          'Strongly disagree',
          'is het helemaal oneens',
          'strongly disagree',
          31,
        ],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 16],
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
      grouping: {
        label: ['Tuin', 'Garden'],
        groups: [
          { label: ['Met tuin', 'With a garden'], n: 476, amounts: [190, 146, 70, 41, 22, 7] },
          { label: ['Zonder tuin', 'Without a garden'], n: 391, amounts: [186, 116, 48, 23, 9, 9] },
        ],
      },
    }),
    question('heat-water', {
      kind: 'single-choice',
      wording: ['Waar haal je water als je buiten bent?', 'Where do you get water when you are outside?'],
      who: bewoners,
      n: 867,
      answers: [
        ['home', 'Van thuis', 'From home', 'neemt water van thuis mee', 'bring water from home', 512],
        ['shop', 'Uit een winkel', 'From a shop', 'koopt water', 'buy water', 168],
        ['tap', 'Uit een kraan in de stad', '', 'tapt water uit een kraan in de stad', 'use a tap in the city', 93],
        ['nowhere', 'Ik drink buiten niet', 'I do not drink outside', 'drinkt buiten niet', 'do not drink outside', 74],
        ['other:other', 'Anders', 'Another way', 'haalt het ergens anders', 'get it elsewhere', 20],
      ],
    }),
  ],
};
