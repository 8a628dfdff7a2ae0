import type { CorpusSurvey } from '../corpus-article';
import { question } from '../question';

const known = (nl: string, en: string) => ({ state: 'known', text: { nl, en } });
const who = ['eigenaren en medewerkers van hotels', 'hotel owners and staff'] as const;
const role = ['Rol', 'Role'] as const;

/** A probability sample of 764. Owners and staff may be compared; those in their first year are only 34. */
export const hotels: CorpusSurvey = {
  key: 'hotels-2026',
  row: {
    name: 'hotels-2026',
    title: { nl: 'Werken in hotels', en: 'Work in hotels 2026' },
    sampleType: 'probability-sample',
    population: known('eigenaren en medewerkers van hotels', 'owners and staff of hotels'),
    respondents: 764,
    fieldworkStart: '2026-05-06',
    fieldworkEnd: '2026-05-29',
    mode: known('Telefonisch.', 'By telephone.'),
    source: known('Vereniging van hotels', 'Hotel Association'),
  },
  questions: [
    question('hotel-staffing', {
      kind: 'single-choice',
      wording: ['Heeft je hotel deze zomer genoeg personeel?', 'Does your hotel have enough people this summer?'],
      who,
      n: 764,
      answers: [
        ['enough', 'Genoeg', 'Enough', 'heeft genoeg personeel', 'have enough people', 214],
        ['just-enough', 'Net genoeg', 'Just enough', 'heeft net genoeg personeel', 'have just enough people', 252],
        ['too-few', 'Te weinig', 'Too few', 'heeft te weinig personeel', 'have too few people', 267],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 31],
      ],
      grouping: {
        label: role,
        groups: [
          { label: ['Eigenaren', 'Owners'], n: 286, amounts: [66, 95, 118, 7] },
          { label: ['Medewerkers', 'Staff'], n: 478, amounts: [148, 157, 149, 24] },
        ],
      },
    }),
    question('hotel-leave', {
      kind: 'multiple-choice',
      wording: ['Waarom stoppen mensen met dit werk?', 'Why do people leave this work?'],
      who,
      n: 764,
      answers: [
        ['hours', 'De werktijden', 'The hours', 'noemt de werktijden', 'name the hours', 413],
        ['pay', 'Het loon', 'The pay', 'noemt het loon', 'name the pay', 374],
        [
          'housing',
          'Geen betaalbaar huis in de buurt',
          'No affordable home nearby',
          'noemt het tekort aan huizen',
          'name the lack of homes',
          231,
        ],
        ['journey', 'De lange reis', 'The long journey', 'noemt de lange reis', 'name the long journey', 122],
        ['learn', 'Te weinig te leren', 'Too little to learn', 'kan te weinig leren', 'have too little to learn', 101],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 53],
      ],
      grouping: {
        label: role,
        groups: [
          { label: ['Eigenaren', 'Owners'], n: 286, amounts: [150, 112, 98, 45, 33, 24] },
          { label: ['Medewerkers', 'Staff'], n: 478, amounts: [263, 262, 133, 77, 68, 29] },
        ],
      },
    }),
    question('hotel-recommend', {
      kind: 'scale',
      wording: ['Ik raad anderen aan om in een hotel te werken.', 'I would recommend working in a hotel.'],
      who,
      n: 764,
      answers: [
        ['positive:strongly-agree', 'Helemaal eens', 'Strongly agree', 'is het helemaal eens', 'strongly agree', 122],
        ['positive:agree', 'Eens', 'Agree', 'is het eens', 'agree', 298],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 168],
        ['negative:disagree', 'Oneens', 'Disagree', 'is het oneens', 'disagree', 115],
        [
          'negative:strongly-disagree',
          'Helemaal oneens',
          'Strongly disagree',
          'is het helemaal oneens',
          'strongly disagree',
          46,
        ],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 15],
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
        label: ['Jaren in het vak', 'Years in the trade'],
        groups: [
          { label: ['Minder dan 1 jaar', 'Less than 1 year'], n: 34, amounts: [8, 14, 6, 4, 1, 1] },
          { label: ['1 tot en met 10 jaar', '1 to 10 years'], n: 331, amounts: [46, 118, 76, 61, 24, 6] },
          { label: ['Meer dan 10 jaar', 'More than 10 years'], n: 399, amounts: [68, 166, 86, 50, 21, 8] },
        ],
      },
    }),
  ],
};
