import type { CorpusSurvey } from '../corpus-article';
import { question } from '../question';

const known = (nl: string, en: string) => ({ state: 'known', text: { nl, en } });
const ouders = ['ouders', 'parents'] as const;

/** 742 parents drawn at random. Counts; the third kind of care is of 38 parents, and one question was for 708. */
export const youthCare: CorpusSurvey = {
  key: 'jeugdhulp-2026',
  row: {
    name: 'jeugdhulp-2026',
    title: { nl: 'Ouders over wachten op jeugdhulp', en: 'Parents on waiting for youth care' },
    sampleType: 'probability-sample',
    population: known('ouders van kinderen met jeugdhulp', 'parents of children in youth care'),
    respondents: 742,
    fieldworkStart: '2026-03-02',
    fieldworkEnd: '2026-04-03',
    mode: known('Online en per telefoon.', 'Online and by telephone.'),
    source: known('Inspectie', 'Inspectorate'),
  },
  questions: [
    question('wait-length', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Hoe lang wachtte je kind op hulp?', 'How long did your child wait for help?'],
      who: ouders,
      n: 742,
      answers: [
        [
          'under-1',
          'Korter dan 1 maand',
          'Less than 1 month',
          'wachtte korter dan 1 maand',
          'waited less than 1 month',
          119,
        ],
        ['1-to-3', '1 tot 3 maanden', '1 to 3 months', 'wachtte 1 tot 3 maanden', 'waited 1 to 3 months', 200],
        ['3-to-6', '3 tot 6 maanden', '3 to 6 months', 'wachtte 3 tot 6 maanden', 'waited 3 to 6 months', 178],
        ['6-to-12', '6 tot 12 maanden', '6 to 12 months', 'wachtte 6 tot 12 maanden', 'waited 6 to 12 months', 152],
        [
          'over-12',
          'Een jaar of langer',
          'A year or longer',
          'wachtte een jaar of langer',
          'waited a year or longer',
          85,
        ],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 8],
      ],
      nets: [
        ['net-short', 'Korter dan 3 maanden', 'Less than 3 months', ['under-1', '1-to-3']],
        ['net-long', 'Een half jaar of langer', 'Half a year or longer', ['6-to-12', 'over-12']],
      ],
      grouping: {
        label: ['Soort hulp', 'Kind of care'],
        groups: [
          { label: ['Hulp thuis', 'Help at home'], n: 318, amounts: [66, 102, 74, 50, 23, 3] },
          { label: ['Hulp bij een praktijk', 'Help at a practice'], n: 386, amounts: [44, 90, 97, 94, 57, 4] },
          { label: ['Verblijf in een instelling', 'Residential care'], n: 38, amounts: [9, 8, 7, 8, 5, 1] },
        ],
      },
    }),
    question('wait-told', {
      kind: 'single-choice',
      wording: ['Wist je vooraf hoe lang het zou duren?', 'Did you know in advance how long it would take?'],
      who: ouders,
      n: 742,
      answers: [
        ['exactly', 'Ja, precies', 'Yes, exactly', 'wist het precies', 'knew exactly', 134],
        ['roughly', 'Ja, ongeveer', 'Yes, roughly', 'wist het ongeveer', 'knew roughly', 223],
        ['no', 'Nee', 'No', 'wist het niet', 'did not know', 363],
        ['dont-know:dont-know', 'Weet niet meer', 'Can’t remember', 'weet het niet meer', 'cannot remember', 22],
      ],
      nets: [['net-yes', 'Ja, precies of ongeveer', 'Yes, exactly or roughly', ['exactly', 'roughly']]],
    }),
    question('wait-help', {
      kind: 'multiple-choice',
      wording: ['Wie hielp jullie tijdens het wachten?', 'Who helped you while you waited?'],
      who: ['ouders van wie het kind moest wachten', 'parents whose child had to wait'],
      n: 708,
      answers: [
        [
          'family',
          'Familie of vrienden',
          'Family or friends',
          'kreeg hulp van familie of vrienden',
          'had help from family or friends',
          389,
        ],
        ['doctor', 'Huisarts', 'Family doctor', 'kreeg hulp van de huisarts', 'had help from the doctor', 290],
        ['school', 'School', 'School', 'kreeg hulp van school', 'had help from school', 248],
        ['team', 'Wijkteam', 'Local team', 'kreeg hulp van het wijkteam', 'had help from the local team', 177],
        [
          'online',
          'Informatie op internet',
          'Information online',
          'vond informatie op internet',
          'found information online',
          127,
        ],
        ['nobody', 'Niemand', 'Nobody', 'kreeg van niemand hulp', 'had help from nobody', 156],
      ],
    }),
    question('wait-worse', {
      kind: 'scale',
      wording: ['Het wachten maakte de problemen erger.', 'Waiting made the problems worse.'],
      who: ouders,
      n: 742,
      answers: [
        ['positive:strongly-agree', 'Helemaal eens', 'Strongly agree', 'is het helemaal eens', 'strongly agree', 171],
        ['positive:agree', 'Eens', 'Agree', 'is het eens', 'agree', 252],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 141],
        ['negative:disagree', 'Oneens', 'Disagree', 'is het oneens', 'disagree', 111],
        [
          'negative:strongly-disagree',
          'Helemaal oneens',
          'Strongly disagree',
          'is het helemaal oneens',
          'strongly disagree',
          52,
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
    }),
  ],
};
