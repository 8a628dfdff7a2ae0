import type { Example } from './build.test-helper';

const PANEL = { survey: 'panel', n: 'unknown', who: 'ambtenaren|civil servants' } as const;

/** A panel of civil servants on online services: rounded percentages, bases unknown. */
export const PANEL_EXAMPLES: readonly Example[] = [
  {
    ...PANEL,
    name: 'panel: gender, with phrases',
    kind: 'single-choice',
    status: 'paraphrased',
    wording: 'Geslacht|Gender',
    answers: [
      ['Man|Man', 52, { phrase: 'is man|are men' }],
      ['Vrouw|Woman', 47, { phrase: 'is vrouw|are women' }],
      ['Wil niet kiezen|Prefer not to choose', 1, { phrase: 'wil niet kiezen|prefer not to choose' }],
    ],
  },
  {
    ...PANEL,
    name: 'panel: gender, labels only',
    kind: 'single-choice',
    status: 'paraphrased',
    wording: 'Geslacht|Gender',
    answers: [
      ['Man', 52],
      ['Vrouw|Woman', 47],
      ['Wil niet kiezen|Prefer not to choose', 1],
    ],
  },
  {
    ...PANEL,
    name: 'panel: age',
    kind: 'single-choice',
    ordered: true,
    status: 'paraphrased',
    wording: 'Leeftijd|Age',
    answers: [
      ['Jonger dan 40|Under 40', 17, { phrase: 'is jonger dan 40|are under 40' }],
      ['40 tot 65|40 to 65', 77, { phrase: 'is 40 tot 65|are 40 to 65' }],
      ['Ouder dan 65|Over 65', 6, { phrase: 'is ouder dan 65|are over 65' }],
    ],
  },
  {
    ...PANEL,
    name: 'panel: employer, with phrases',
    kind: 'single-choice',
    status: 'paraphrased',
    wording: 'Werkgever|Employer',
    answers: [
      [
        'Rijksoverheid|National government',
        34,
        { phrase: 'werkt bij de rijksoverheid|work for the national government' },
      ],
      ['Gemeente|Municipality', 46, { phrase: 'werkt bij een gemeente|work for a municipality' }],
      ['Provincie|Province', 5, { phrase: 'werkt bij een provincie|work for a province' }],
      ['Waterschap|Water authority', 9, { phrase: 'werkt bij een waterschap|work for a water authority' }],
      ['Zbo|Independent public body', 5, { phrase: 'werkt bij een zbo|work for an independent public body' }],
      ['Anders|Other', 1, { role: 'other', phrase: 'werkt ergens anders|work elsewhere' }],
    ],
  },
  {
    ...PANEL,
    name: 'panel: employer, labels only',
    kind: 'single-choice',
    status: 'paraphrased',
    wording: 'Werkgever|Employer',
    answers: [
      ['Rijksoverheid|National government', 34],
      ['Gemeente|Municipality', 46],
      ['Provincie|Province', 5],
      ['Waterschap|Water authority', 9],
      ['Zbo|Independent public body', 5],
      ['Anders|Other', 1, { role: 'other' }],
    ],
  },
  {
    ...PANEL,
    name: 'panel: share of services online, don’t know largest, 101 by rounding',
    kind: 'single-choice',
    ordered: true,
    wording:
      'Welk deel van jullie dienstverlening vindt nu al online plaats?|What share of your services is online already?',
    answers: [
      ['0–20%', 9],
      ['21–40%', 13],
      ['41–60%', 17],
      ['61–80%', 18],
      ['Meer dan 80%|More than 80%', 15],
      ['Weet niet|Don’t know', 29, { role: 'dont-know' }],
    ],
  },
  {
    ...PANEL,
    name: 'panel: digitally fit, 5 not reported',
    kind: 'single-choice',
    status: 'paraphrased',
    wording: 'Digitaal fit genoeg om te helpen|Digitally fit enough to help',
    answers: [
      ['Ja|Yes', 68, { pole: 'positive' }],
      ['Neutraal|Neutral', 16, { role: 'neutral' }],
      ['Nee, te weinig vaardigheden|No, too few skills', 11, { pole: 'negative' }],
    ],
  },
  {
    ...PANEL,
    name: 'panel: software',
    kind: 'scale',
    status: 'paraphrased',
    wording: 'Op de hoogte van de softwarepakketten|Knowledge of the software packages',
    answers: [
      ['Goed tot zeer goed|Good to very good', 53, { pole: 'positive' }],
      ['Neutraal|Neutral', 22, { role: 'neutral' }],
      ['Niet|Not', 23, { pole: 'negative' }],
      ['Weet niet|Don’t know', 2, { role: 'dont-know' }],
    ],
  },
  {
    ...PANEL,
    name: 'panel: information management, 99 by rounding',
    kind: 'scale',
    wording: 'De informatiehuishouding van mijn organisatie is op orde|The information of my organisation is in order',
    answers: [
      ['Eens|Agree', 31, { pole: 'positive' }],
      ['Ertussenin|In between', 35, { role: 'neutral' }],
      ['Oneens|Disagree', 18, { pole: 'negative' }],
      ['Geen mening|No opinion', 15, { role: 'dont-know' }],
    ],
  },
  {
    ...PANEL,
    name: 'panel: working virtually, 7 not reported',
    kind: 'scale',
    wording: 'Virtueel werken neemt contactmomenten weg|Working virtually takes contact away',
    answers: [
      ['Eens|Agree', 59, { pole: 'positive' }],
      ['Neutraal|Neutral', 17, { role: 'neutral' }],
      ['Valt mee|Not so bad', 17, { pole: 'negative' }],
    ],
  },
  {
    ...PANEL,
    name: 'panel: better or worse, 11 not reported',
    kind: 'scale',
    wording:
      'In hoeverre is jullie dienstverlening verbeterd of verslechterd?|To what extent did your services improve or worsen?',
    answers: [
      ['Verbeterd|Improved', 41, { pole: 'positive' }],
      ['Gelijk gebleven|Stayed the same', 36, { role: 'neutral' }],
      ['Verslechterd|Worsened', 12, { pole: 'negative' }],
    ],
  },
  {
    ...PANEL,
    name: 'panel: better or worse, with phrases',
    kind: 'scale',
    answers: [
      [
        'Verbeterd|Improved',
        41,
        { pole: 'positive', phrase: 'vindt de dienstverlening verbeterd|find the services better' },
      ],
      ['Gelijk gebleven|Stayed the same', 36, { role: 'neutral', phrase: 'ziet geen verschil|see no difference' }],
      [
        'Verslechterd|Worsened',
        12,
        { pole: 'negative', phrase: 'vindt de dienstverlening slechter|find the services worse' },
      ],
    ],
  },
  {
    ...PANEL,
    name: 'panel: counter or telephone, one answer known',
    kind: 'single-choice',
    complete: false,
    wording: 'Er zijn inwoners die aan een loket geholpen willen worden|There are residents who want help at a counter',
    answers: [['Eens|Agree', 74, { pole: 'positive' }]],
  },
  {
    ...PANEL,
    name: 'panel: residents are satisfied, two answers known and equal',
    kind: 'single-choice',
    complete: false,
    wording: 'Inwoners zijn tevreden met de online dienstverlening|Residents are satisfied with the online services',
    answers: [
      ['Eens|Agree', 32, { pole: 'positive' }],
      ['Geen positie|No position', 32, { role: 'neutral' }],
    ],
  },
];
