import type { CorpusSurvey } from '../corpus-article';
import { question } from '../question';

const leerlingen = ['leerlingen in het vak', 'apprentices'] as const;

/** Percentages only. Nobody wrote down how many took part, how, or who asked. */
export const apprentices: CorpusSurvey = {
  key: 'apprentices-2026',
  row: {
    name: 'apprentices-2026',
    title: { nl: 'Vragen aan leerlingen in het vak', en: 'Questions for apprentices' },
    sampleType: 'opt-in-panel',
    fieldworkStart: '2026-04-07',
    fieldworkEnd: '2026-04-24',
  },
  questions: [
    question('app-why', {
      kind: 'single-choice',
      wording: ['Waarom koos je dit vak?', 'Why did you choose this trade?'],
      who: leerlingen,
      n: 'unknown',
      answers: [
        ['hands', 'Werken met mijn handen', 'Working with my hands', 'werkt met de handen', 'work by hand', 37],
        [
          'earn',
          'Geld verdienen terwijl ik leer',
          'Earning while I learn',
          'wil verdienen en leren',
          'want to earn while they learn',
          29,
        ],
        ['family', 'Een bedrijf in de familie', 'A family firm', 'heeft een familiebedrijf', 'have a family firm', 14],
        ['sure', 'Zeker van een baan', 'Sure of a job', 'wil zeker zijn van een baan', 'want to be sure of a job', 12],
        ['other:other', 'Een andere reden', 'Another reason', 'heeft een andere reden', 'have another reason', 6],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 2],
      ],
    }),
    question('app-time', {
      kind: 'scale',
      wording: ['Mijn begeleider heeft tijd voor mij.', 'My supervisor has time for me.'],
      who: leerlingen,
      n: 'unknown',
      answers: [
        ['positive:strongly-agree', 'Helemaal eens', 'Strongly agree', 'is het helemaal eens', 'strongly agree', 19],
        ['positive:agree', 'Eens', 'Agree', 'is het eens', 'agree', 36],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 18],
        ['negative:disagree', 'Oneens', 'Disagree', 'is het oneens', 'disagree', 17],
        [
          'negative:strongly-disagree',
          'Helemaal oneens',
          'Strongly disagree',
          'is het helemaal oneens',
          'strongly disagree',
          8,
        ],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 2],
      ],
      grouping: {
        label: ['Bedrijf', 'Firm'],
        groups: [
          { label: ['Klein bedrijf', 'Small firms'], n: 'unknown', amounts: [23, 39, 16, 14, 6, 2] },
          { label: ['Groot bedrijf', 'Large firms'], n: 'unknown', amounts: [15, 33, 20, 20, 10, 2] },
        ],
      },
    }),
    question('app-costs', {
      kind: 'multiple-choice',
      wording: ['Wat betaal je zelf?', 'What do you pay for yourself?'],
      who: leerlingen,
      n: 'unknown',
      answers: [
        ['travel', 'Reizen', 'Travel', 'betaalt de reis zelf', 'pay for their travel', 58],
        ['tools', 'Gereedschap', 'Tools', 'betaalt het gereedschap zelf', 'pay for their tools', 46],
        ['clothes', 'Werkkleding', 'Work clothes', 'betaalt de werkkleding zelf', 'pay for their work clothes', 33],
        ['books', 'Boeken', 'Books', 'betaalt de boeken zelf', 'pay for their books', 21],
        ['nothing', 'Niets', 'Nothing', 'betaalt niets zelf', 'pay for nothing', 16],
      ],
    }),
    question('app-after', {
      kind: 'single-choice',
      wording: ['Wat wil je na je diploma?', 'What do you want to do after your diploma?'],
      who: leerlingen,
      n: 'unknown',
      answers: [
        ['stay', 'Bij mijn bedrijf blijven', 'Stay with my firm', 'wil blijven', 'want to stay with their firm', 52],
        ['other-firm', 'Naar een ander bedrijf', 'Go to another firm', 'wil weg', 'want to go to another firm', 21],
        ['study', 'Verder leren', 'Study on', 'wil verder leren', 'want to study on', 13],
        ['own', 'Een eigen bedrijf', 'A business of my own', 'wil een eigen bedrijf', 'want their own business', 5],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 9],
      ],
    }),
  ],
};
