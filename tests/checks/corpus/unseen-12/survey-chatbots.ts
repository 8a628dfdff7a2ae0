import type { CorpusSurvey } from '../corpus-article';
import { question } from '../question';

const known = (nl: string, en: string) => ({ state: 'known', text: { nl, en } });
const ambtenaren = ['ambtenaren', 'civil servants'] as const;

/** 2,148 members of a panel that civil servants join themselves. Counts; two groups of a good size. */
export const chatbots: CorpusSurvey = {
  key: 'chatbots-rijk-2026',
  row: {
    name: 'chatbots-rijk-2026',
    title: { nl: 'Peiling chatbots op het werk', en: 'Poll on chatbots at work' },
    sampleType: 'opt-in-panel',
    population: known('ambtenaren bij ministeries', 'civil servants at ministries'),
    respondents: 2148,
    fieldworkStart: '2026-05-04',
    fieldworkEnd: '2026-05-22',
    mode: known('Online vragenlijst.', 'Online questionnaire.'),
    source: known('Ambtenarenpanel', 'Civil Servants’ Panel'),
  },
  questions: [
    question('chat-use', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Hoe vaak gebruik je een chatbot voor je werk?', 'How often do you use a chatbot for your work?'],
      who: ambtenaren,
      n: 2148,
      answers: [
        ['daily', 'Elke dag', 'Every day', 'gebruikt elke dag een chatbot', 'use a chatbot every day', 317],
        ['weekly', 'Elke week', 'Every week', 'gebruikt elke week een chatbot', 'use a chatbot every week', 571],
        ['less', 'Minder vaak', 'Less often', 'gebruikt minder vaak een chatbot', 'use a chatbot less often', 365],
        ['never', 'Nooit', 'Never', 'gebruikt nooit een chatbot', 'never use a chatbot', 837],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 58],
      ],
      nets: [['net-often', 'Elke dag of elke week', 'Every day or every week', ['daily', 'weekly']]],
      grouping: {
        label: ['Functie', 'Position'],
        groups: [
          { label: ['Leidinggevenden', 'Managers'], n: 412, amounts: [82, 128, 74, 118, 10] },
          { label: ['Medewerkers', 'Staff'], n: 1736, amounts: [235, 443, 291, 719, 48] },
        ],
      },
    }),
    question('chat-for', {
      kind: 'multiple-choice',
      wording: ['Waarvoor gebruik je een chatbot?', 'What do you use a chatbot for?'],
      who: ['ambtenaren die een chatbot gebruiken', 'civil servants who use a chatbot'],
      n: 1253,
      answers: [
        ['summary', 'Stukken samenvatten', 'Summing up papers', 'vat stukken samen', 'sum up papers', 698],
        [
          'letters',
          'E-mails en brieven schrijven',
          'Writing e-mails and letters',
          'schrijft e-mails en brieven',
          'write e-mails and letters',
          547,
        ],
        ['look-up', 'Iets opzoeken', 'Looking something up', 'zoekt iets op', 'look something up', 391],
        ['translate', 'Vertalen', 'Translating', 'vertaalt', 'translate', 271],
        ['formulas', 'Formules maken', 'Making formulas', 'maakt formules', 'make formulas', 133],
        ['other:other', 'Iets anders', 'Something else', 'doet iets anders', 'do something else', 66],
      ],
    }),
    question('chat-rules', {
      kind: 'scale',
      wording: [
        'Ik weet wat wel en niet mag met een chatbot.',
        'I know what is allowed and not allowed with a chatbot.',
      ],
      who: ambtenaren,
      n: 2148,
      answers: [
        ['positive:strongly-agree', 'Helemaal eens', 'Strongly agree', 'is het helemaal eens', 'strongly agree', 236],
        ['positive:agree', 'Eens', 'Agree', 'is het eens', 'agree', 620],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 451],
        ['negative:disagree', 'Oneens', 'Disagree', 'is het oneens', 'disagree', 589],
        [
          'negative:strongly-disagree',
          'Helemaal oneens',
          'Strongly disagree',
          'is het helemaal oneens',
          'strongly disagree',
          186,
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
