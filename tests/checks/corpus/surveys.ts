import type { CorpusSurvey } from './corpus-article';
import { question } from './question';

const known = (nl: string, en: string) => ({ state: 'known', text: { nl, en } });
const ambtenaren = ['ambtenaren', 'civil servants'] as const;

/** 812 civil servants, counts known: nets and groups can be computed. */
export const hybrid: CorpusSurvey = {
  key: 'hybride-werken',
  row: {
    name: 'hybride-werken',
    title: { nl: 'Ambtenarenpanel over hybride werken', en: 'Ambtenarenpanel on hybrid working' },
    sampleType: 'opt-in-panel',
    population: known('ambtenaren', 'civil servants'),
    respondents: 812,
    fieldworkStart: '2026-01-12',
    fieldworkEnd: '2026-01-30',
    mode: known('Online vragenlijst.', 'Online questionnaire.'),
    source: known('Ambtenarenpanel', 'Ambtenarenpanel'),
  },
  questions: [
    question('home-days', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Hoeveel dagen in de week werk je thuis?', 'How many days a week do you work from home?'],
      who: ambtenaren,
      n: 812,
      answers: [
        ['none', 'Geen dag', 'No day', 'werkt nooit thuis', 'never work from home', 97],
        ['one', '1 dag', '1 day', 'werkt 1 dag thuis', 'work from home 1 day', 138],
        ['two', '2 dagen', '2 days', 'werkt 2 dagen thuis', 'work from home 2 days', 260],
        ['three', '3 dagen', '3 days', 'werkt 3 dagen thuis', 'work from home 3 days', 211],
        ['four', '4 of 5 dagen', '4 or 5 days', 'werkt 4 of 5 dagen thuis', 'work from home 4 or 5 days', 106],
      ],
    }),
    question('workplace', {
      kind: 'scale',
      wording: [
        'Hoe tevreden ben je over je werkplek op kantoor?',
        'How satisfied are you with your place at the office?',
      ],
      who: ambtenaren,
      n: 812,
      answers: [
        ['positive:very-satisfied', 'Heel tevreden', 'Very satisfied', 'is heel tevreden', 'are very satisfied', 130],
        ['positive:satisfied', 'Tevreden', 'Satisfied', 'is tevreden', 'are satisfied', 341],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 162],
        ['negative:dissatisfied', 'Ontevreden', 'Dissatisfied', 'is ontevreden', 'are dissatisfied', 122],
        [
          'negative:very-dissatisfied',
          'Heel ontevreden',
          'Very dissatisfied',
          'is heel ontevreden',
          'are very dissatisfied',
          57,
        ],
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
          { label: ['Jonger dan 30', 'Under 30'], to: 29, n: 41, amounts: [10, 17, 7, 5, 2] },
          { label: ['30 tot 50', '30 to 49'], from: 30, to: 49, n: 391, amounts: [55, 166, 80, 61, 29] },
          { label: ['50 jaar en ouder', '50 and older'], from: 50, n: 380, amounts: [65, 158, 75, 56, 26] },
        ],
      },
    }),
    question('colleagues', {
      kind: 'single-choice',
      wording: ['Ik zie mijn collega’s genoeg.', 'I see enough of my colleagues.'],
      who: ambtenaren,
      n: 812,
      answers: [
        ['positive:agree', 'Eens', 'Agree', 'ziet collega’s genoeg', 'see enough of their colleagues', 398],
        ['neutral:neutral', 'Niet eens, niet oneens', 'Neither agree nor disagree', 'is neutraal', 'are neutral', 195],
        [
          'negative:disagree',
          'Oneens',
          'Disagree',
          'ziet collega’s te weinig',
          'see too little of their colleagues',
          187,
        ],
        ['dont-know:no-opinion', 'Geen mening', 'No opinion', 'heeft geen mening', 'have no opinion', 32],
      ],
    }),
    question('office-reason', {
      kind: 'multiple-choice',
      wording: ['Waarom ga je naar kantoor?', 'Why do you go to the office?'],
      who: ambtenaren,
      n: 812,
      answers: [
        [
          'meetings',
          'Overleg met collega’s',
          'Meetings with colleagues',
          'komt voor overleg',
          'come for meetings',
          552,
        ],
        ['company', 'Gezelligheid', 'Company', 'komt voor de gezelligheid', 'come for the company', 406],
        ['duty', 'Het moet van mijn baas', 'My boss asks it', 'moet van de baas', 'have to come', 244],
        ['quiet', 'Een rustige werkplek', 'A quiet place', 'zoekt een rustige werkplek', 'look for a quiet place', 138],
        ['equipment', 'Apparatuur', 'Equipment', 'gebruikt apparatuur', 'use equipment', 49],
      ],
    }),
  ],
};

/** 536 civil servants on AI; one question was put to 460 of them. */
export const ai: CorpusSurvey = {
  key: 'ai-op-het-werk',
  row: {
    name: 'ai-op-het-werk',
    title: { nl: 'Ambtenarenpanel over AI', en: 'Ambtenarenpanel on AI' },
    sampleType: 'opt-in-panel',
    population: known('ambtenaren', 'civil servants'),
    respondents: 536,
    fieldworkStart: '2026-02-02',
    fieldworkEnd: '2026-02-20',
    mode: known('Online vragenlijst.', 'Online questionnaire.'),
    source: known('Ambtenarenpanel', 'Ambtenarenpanel'),
  },
  questions: [
    question('ai-use', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Hoe vaak gebruik je AI voor je werk?', 'How often do you use AI for your work?'],
      who: ambtenaren,
      n: 536,
      answers: [
        ['daily', 'Elke dag', 'Every day', 'gebruikt elke dag AI', 'use AI every day', 64],
        ['weekly', 'Elke week', 'Every week', 'gebruikt elke week AI', 'use AI every week', 123],
        ['rarely', 'Minder vaak', 'Less often', 'gebruikt minder vaak AI', 'use AI less often', 113],
        ['never', 'Nooit', 'Never', 'gebruikt nooit AI', 'never use AI', 225],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 11],
      ],
    }),
    question('ai-trust', {
      kind: 'scale',
      wording: ['Ik vertrouw wat AI mij vertelt.', 'I trust what AI tells me.'],
      who: ambtenaren,
      n: 536,
      answers: [
        ['positive:strongly-agree', 'Helemaal eens', 'Strongly agree', 'is het helemaal eens', 'strongly agree', 32],
        ['positive:agree', 'Eens', 'Agree', 'is het eens', 'agree', 91],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 171],
        ['negative:disagree', 'Oneens', 'Disagree', 'is het oneens', 'disagree', 156],
        [
          'negative:strongly-disagree',
          'Helemaal oneens',
          'Strongly disagree',
          'is het helemaal oneens',
          'strongly disagree',
          70,
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
    }),
    question('ai-rules', {
      kind: 'scale',
      wording: ['Hoe duidelijk zijn de afspraken over AI?', 'How clear are the rules on AI?'],
      who: ambtenaren,
      n: 460,
      answers: [
        [
          'positive:very-clear',
          'Heel duidelijk',
          'Very clear',
          'vindt de afspraken heel duidelijk',
          'find the rules very clear',
          76,
        ],
        ['positive:clear', 'Duidelijk', 'Clear', 'vindt de afspraken duidelijk', 'find the rules clear', 171],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 94],
        ['negative:unclear', 'Onduidelijk', 'Unclear', 'vindt de afspraken onduidelijk', 'find the rules unclear', 71],
        [
          'negative:very-unclear',
          'Heel onduidelijk',
          'Very unclear',
          'vindt de afspraken heel onduidelijk',
          'find the rules very unclear',
          48,
        ],
      ],
      nets: [
        ['net-clear', 'Duidelijk of heel duidelijk', 'Clear or very clear', ['very-clear', 'clear']],
        ['net-unclear', 'Onduidelijk of heel onduidelijk', 'Unclear or very unclear', ['unclear', 'very-unclear']],
      ],
    }),
    question('ai-training', {
      kind: 'single-choice',
      wording: ['Heb je een cursus over AI gevolgd?', 'Did you take a course on AI?'],
      who: ambtenaren,
      n: 536,
      answers: [
        ['yes', 'Ja', 'Yes', 'volgde een cursus', 'took a course', 188],
        ['no', 'Nee', 'No', 'volgde geen cursus', 'took no course', 311],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet meer', 'do not remember', 37],
      ],
    }),
  ],
};

/** A probability sample with known counts. */
export const library: CorpusSurvey = {
  key: 'library-2025',
  row: {
    name: 'library-2025',
    title: { nl: 'Onderzoek naar de bibliotheek', en: 'Library survey 2025' },
    sampleType: 'probability-sample',
    population: known('inwoners van de regio', 'residents of the region'),
    respondents: 1204,
    fieldworkStart: '2025-10-01',
    fieldworkEnd: '2025-11-15',
    mode: known('Online en op papier.', 'Online and on paper.'),
    source: known('Bibliotheek', 'Library'),
  },
  questions: [
    question('visits', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Hoe vaak kom je in de bibliotheek?', 'How often do you visit the library?'],
      who: ['inwoners', 'residents'],
      n: 1204,
      answers: [
        ['weekly', 'Elke week', 'Every week', 'komt elke week', 'come every week', 181],
        ['monthly', 'Elke maand', 'Every month', 'komt elke maand', 'come every month', 361],
        [
          'yearly',
          'Een paar keer per jaar',
          'A few times a year',
          'komt een paar keer per jaar',
          'come a few times a year',
          301,
        ],
        ['rarely', 'Minder vaak', 'Less often', 'komt minder vaak', 'come less often', 168],
        ['never', 'Nooit', 'Never', 'komt nooit', 'never come', 193],
      ],
    }),
    question('satisfaction', {
      kind: 'scale',
      wording: ['Hoe tevreden ben je over de bibliotheek?', 'How satisfied are you with the library?'],
      who: ['bezoekers', 'visitors'],
      n: 1011,
      answers: [
        ['positive:very-satisfied', 'Heel tevreden', 'Very satisfied', 'is heel tevreden', 'are very satisfied', 409],
        ['positive:satisfied', 'Tevreden', 'Satisfied', 'is tevreden', 'are satisfied', 455],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 91],
        ['negative:dissatisfied', 'Ontevreden', 'Dissatisfied', 'is ontevreden', 'are dissatisfied', 40],
        [
          'negative:very-dissatisfied',
          'Heel ontevreden',
          'Very dissatisfied',
          'is heel ontevreden',
          'are very dissatisfied',
          16,
        ],
      ],
      nets: [
        ['net-satisfied', 'Tevreden of heel tevreden', 'Satisfied or very satisfied', ['very-satisfied', 'satisfied']],
      ],
    }),
    question('wishes', {
      kind: 'multiple-choice',
      wording: ['Wat wil je graag in de bibliotheek?', 'What would you like in the library?'],
      who: ['inwoners', 'residents'],
      n: 1204,
      answers: [
        [
          'hours',
          'Langere openingstijden',
          'Longer opening hours',
          'wil langere openingstijden',
          'want longer opening hours',
          433,
        ],
        ['quiet', 'Meer stille plekken', 'More quiet places', 'wil meer stille plekken', 'want more quiet places', 301],
        ['nothing', 'Niets', 'Nothing', 'wil niets anders', 'want nothing else', 241],
        ['courses', 'Cursussen', 'Courses', 'wil cursussen', 'want courses', 205],
        ['coffee', 'Koffie', 'Coffee', 'wil koffie', 'want coffee', 144],
      ],
    }),
  ],
};

/** Percentages only, and groups of which nobody knows how large they are. */
export const waste: CorpusSurvey = {
  key: 'afval-2026',
  row: {
    name: 'afval-2026',
    title: { nl: 'Bewonerspanel over afval', en: 'Residents’ panel on waste' },
    sampleType: 'opt-in-panel',
    population: known('inwoners', 'residents'),
    respondents: 1530,
    fieldworkStart: '2026-03-02',
    fieldworkEnd: '2026-03-20',
    mode: known('Online vragenlijst.', 'Online questionnaire.'),
    source: known('Bewonerspanel', 'Residents’ panel'),
  },
  questions: [
    question('sorting', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Scheid je je afval?', 'Do you sort your waste?'],
      who: ['inwoners', 'residents'],
      n: 'unknown',
      answers: [
        ['always', 'Altijd', 'Always', 'scheidt altijd afval', 'always sort their waste', 44],
        ['mostly', 'Meestal', 'Mostly', 'scheidt meestal afval', 'mostly sort their waste', 37],
        ['sometimes', 'Soms', 'Sometimes', 'scheidt soms afval', 'sometimes sort their waste', 12],
        ['never', 'Nooit', 'Never', 'scheidt nooit afval', 'never sort their waste', 5],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 2],
      ],
      grouping: {
        label: ['Leeftijd', 'Age'],
        groups: [
          { label: ['Jonger dan 40', 'Under 40'], to: 39, n: 'unknown', amounts: [36, 41, 15, 6, 2] },
          { label: ['40 jaar en ouder', '40 and older'], from: 40, n: 'unknown', amounts: [48, 35, 10, 5, 2] },
        ],
      },
    }),
    question('container', {
      kind: 'single-choice',
      wording: ['Wat vind je van de afstand tot de container?', 'What do you think of the way to the container?'],
      who: ['inwoners', 'residents'],
      n: 'unknown',
      answers: [
        ['good', 'Goed', 'Good', 'vindt de afstand goed', 'find the distance good', 58],
        ['too-far', 'Te ver', 'Too far', 'vindt de container te ver', 'find the container too far', 33],
        ['no-opinion', 'Maakt niet uit', 'No matter', 'maakt het niet uit', 'do not mind', 9],
      ],
    }),
    question('fee', {
      kind: 'single-choice',
      wording: ['Het tarief voor afval is eerlijk.', 'The fee for waste is fair.'],
      who: ['inwoners', 'residents'],
      n: 'unknown',
      answers: [
        ['positive:agree', 'Eens', 'Agree', 'vindt het tarief eerlijk', 'find the fee fair', 28],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 21],
        ['negative:disagree', 'Oneens', 'Disagree', 'vindt het tarief oneerlijk', 'find the fee unfair', 43],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 8],
      ],
    }),
  ],
};

export const CORPUS_SURVEYS: readonly CorpusSurvey[] = [hybrid, ai, library, waste];
