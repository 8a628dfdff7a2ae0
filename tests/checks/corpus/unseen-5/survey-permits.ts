import type { CorpusSurvey } from '../corpus-article';
import { question } from '../question';

const aanvragers = ['aanvragers', 'applicants'] as const;

/** Rounded percentages only: nobody wrote down how many took part, nor who they are. */
export const permits: CorpusSurvey = {
  key: 'vergunningen-2026',
  row: {
    name: 'vergunningen-2026',
    title: { nl: 'Aanvragers over vergunningen', en: 'Applicants on permits' },
    sampleType: 'opt-in-panel',
    fieldworkStart: '2026-05-11',
    fieldworkEnd: '2026-06-05',
  },
  questions: [
    question('permit-way', {
      kind: 'single-choice',
      wording: ['Hoe vroeg je de vergunning aan?', 'How did you apply for the permit?'],
      who: aanvragers,
      n: 'unknown',
      answers: [
        ['self', 'Zelf online', 'Online, myself', 'deed het zelf online', 'applied online themselves', 61],
        [
          'adviser',
          'Online via een adviseur',
          'Online, through an adviser',
          'deed het online via een adviseur',
          'applied online through an adviser',
          14,
        ],
        ['desk', 'Aan de balie', 'At the desk', 'deed het aan de balie', 'applied at the desk', 13],
        ['paper', 'Op papier', 'On paper', 'deed het op papier', 'applied on paper', 9],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 3],
      ],
    }),
    question('permit-easy', {
      kind: 'scale',
      wording: ['De aanvraag was makkelijk.', 'Applying was easy.'],
      who: aanvragers,
      n: 'unknown',
      answers: [
        ['positive:strongly-agree', 'Helemaal eens', 'Strongly agree', 'is het helemaal eens', 'strongly agree', 12],
        ['positive:agree', 'Eens', 'Agree', 'is het eens', 'agree', 34],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 21],
        ['negative:disagree', 'Oneens', 'Disagree', 'is het oneens', 'disagree', 19],
        [
          'negative:strongly-disagree',
          'Helemaal oneens',
          'Strongly disagree',
          'is het helemaal oneens',
          'strongly disagree',
          11,
        ],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 3],
      ],
      grouping: {
        label: ['Aanvrager', 'Applicant'],
        groups: [
          { label: ['Inwoners', 'Residents'], n: 'unknown', amounts: [14, 37, 20, 17, 9, 3] },
          { label: ['Ondernemers', 'Business owners'], n: 'unknown', amounts: [9, 28, 23, 23, 14, 3] },
        ],
      },
    }),
    question('permit-stuck', {
      kind: 'multiple-choice',
      wording: ['Waar liep je vast?', 'Where did you get stuck?'],
      who: aanvragers,
      n: 'unknown',
      answers: [
        [
          'which',
          'Weten welke vergunning nodig is',
          'Knowing which permit is needed',
          'wist niet welke vergunning nodig was',
          'did not know which permit was needed',
          49,
        ],
        ['upload', 'Bijlagen uploaden', 'Uploading files', 'liep vast bij het uploaden', 'got stuck uploading', 44],
        ['words', 'Moeilijke woorden', 'Difficult words', 'vond de woorden moeilijk', 'found the words difficult', 38],
        ['drawing', 'Een tekening maken', 'Making a drawing', 'liep vast bij de tekening', 'got stuck drawing', 31],
        ['login', 'Inloggen', 'Logging in', 'kon niet inloggen', 'could not log in', 27],
        ['nowhere', 'Nergens', 'Nowhere', 'liep nergens vast', 'did not get stuck', 16],
      ],
    }),
    question('permit-answer', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Hoe snel kreeg je antwoord?', 'How soon did you get an answer?'],
      who: aanvragers,
      n: 'unknown',
      answers: [
        [
          'under-2',
          'Binnen 2 weken',
          'Within 2 weeks',
          'kreeg binnen 2 weken antwoord',
          'had an answer within 2 weeks',
          18,
        ],
        ['2-to-4', '2 tot 4 weken', '2 to 4 weeks', 'wachtte 2 tot 4 weken', 'waited 2 to 4 weeks', 29],
        ['4-to-8', '4 tot 8 weken', '4 to 8 weeks', 'wachtte 4 tot 8 weken', 'waited 4 to 8 weeks', 33],
        [
          'over-8',
          'Langer dan 8 weken',
          'More than 8 weeks',
          'wachtte langer dan 8 weken',
          'waited more than 8 weeks',
          17,
        ],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 3],
      ],
    }),
  ],
};
