import type { CorpusSurvey } from '../corpus-article';
import { question } from '../question';
import { known } from './survey-texts';

const inwoners = ['inwoners', 'residents'] as const;

/** 1,050 residents by lot, with groups that may be held against each other and two that differ too little. */
export const letters: CorpusSurvey = {
  key: 'government-letters-2026',
  row: {
    name: 'government-letters-2026',
    title: { nl: 'Onderzoek naar brieven van de overheid', en: 'Government letters survey 2026' },
    sampleType: 'probability-sample',
    population: known('inwoners van 18 jaar en ouder', 'residents aged 18 and older'),
    respondents: 1050,
    fieldworkStart: '2026-02-09',
    fieldworkEnd: '2026-03-08',
    mode: known('Online of aan de telefoon.', 'Online or by telephone.'),
    source: known('Monitor Taal', 'Language Monitor'),
  },
  questions: [
    question('letter-clear', {
      kind: 'scale',
      wording: ['Brieven van de overheid zijn duidelijk.', 'Letters from the government are clear.'],
      who: inwoners,
      n: 1050,
      answers: [
        ['positive:strongly-agree', 'Helemaal eens', 'Strongly agree', 'is het helemaal eens', 'strongly agree', 116],
        ['positive:agree', 'Eens', 'Agree', 'is het eens', 'agree', 389],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 243],
        ['negative:disagree', 'Oneens', 'Disagree', 'is het oneens', 'disagree', 198],
        [
          'negative:strongly-disagree',
          'Helemaal oneens',
          'Strongly disagree',
          'is het helemaal oneens',
          'strongly disagree',
          81,
        ],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 23],
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
        label: ['Leeftijd', 'Age'],
        groups: [
          { label: ['18 tot en met 39 jaar', '18 to 39'], from: 18, to: 39, n: 318, amounts: [26, 98, 78, 77, 33, 6] },
          {
            label: ['40 tot en met 64 jaar', '40 to 64'],
            from: 40,
            to: 64,
            n: 441,
            amounts: [50, 168, 101, 80, 32, 10],
          },
          { label: ['65 jaar en ouder', '65 and older'], from: 65, n: 291, amounts: [40, 123, 64, 41, 16, 7] },
        ],
      },
    }),
    question('letter-channel', {
      kind: 'single-choice',
      wording: ['Hoe krijg je het liefst een brief?', 'How do you prefer to get a letter?'],
      who: inwoners,
      n: 1050,
      answers: [
        ['paper', 'Op papier', 'On paper', 'kiest voor papier', 'choose paper', 473],
        ['email', 'Per e-mail', 'By email', 'kiest voor e-mail', 'choose email', 286],
        ['app', 'In een app van de overheid', 'In a government app', 'kiest voor een app', 'choose an app', 195],
        ['none', 'Geen voorkeur', 'No preference', 'heeft geen voorkeur', 'have no preference', 71],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 25],
      ],
      grouping: {
        label: ['Geslacht', 'Gender'],
        groups: [
          { label: ['Mannen', 'Men'], n: 508, amounts: [225, 141, 96, 34, 12] },
          { label: ['Vrouwen', 'Women'], n: 542, amounts: [248, 145, 99, 37, 13] },
        ],
      },
    }),
    question('letter-help', {
      kind: 'multiple-choice',
      wording: ['Wie helpt je met een moeilijke brief?', 'Who helps you with a difficult letter?'],
      who: inwoners,
      n: 1050,
      answers: [
        ['family', 'Familie', 'Family', 'vraagt familie', 'ask their family', 441],
        ['no-need', 'Ik heb geen hulp nodig', 'I need no help', 'heeft geen hulp nodig', 'need no help', 399],
        ['friends', 'Vrienden', 'Friends', 'vraagt vrienden', 'ask friends', 137],
        [
          'nobody',
          'Niemand, maar ik wil wel hulp',
          'Nobody, but I would like help',
          'heeft niemand en wil hulp',
          'have nobody and would like help',
          84,
        ],
        ['library', 'De bibliotheek', 'The library', 'gaat naar de bibliotheek', 'go to the library', 64],
        ['volunteer', 'Een vrijwilliger', 'A volunteer', 'vraagt een vrijwilliger', 'ask a volunteer', 53],
      ],
    }),
    question('letter-not-clear', {
      kind: 'single-choice',
      wording: ['Wat deed je met de brief die je niet begreep?', 'What did you do with the letter?'],
      who: ['inwoners met een brief die zij niet begrepen', 'residents with a letter that they did not understand'],
      n: 412,
      answers: [
        ['asked', 'Iemand gevraagd', 'Asked someone', 'vroeg iemand', 'asked someone', 166],
        ['called', 'Gebeld', 'Called the office', 'belde', 'called the office', 147],
        ['aside', 'Weggelegd', 'Put it aside', 'legde de brief weg', 'put it aside', 58],
        ['online', 'Online gezocht', 'Looked online', 'zocht online', 'looked online', 29],
        ['other:other', 'Iets anders', 'Something else', 'deed iets anders', 'did something else', 12],
      ],
    }),
  ],
};
