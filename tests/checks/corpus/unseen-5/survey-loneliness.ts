import type { CorpusSurvey } from '../corpus-article';
import { question } from '../question';

const known = (nl: string, en: string) => ({ state: 'known', text: { nl, en } });
const ouderen = ['ouderen', 'older people'] as const;

/** 2,310 people of 65 and older, drawn at random, in three large age groups; one question was answered by 2,195. */
export const loneliness: CorpusSurvey = {
  key: 'eenzaamheid-2026',
  row: {
    name: 'eenzaamheid-2026',
    title: { nl: 'Ouderen over eenzaamheid', en: 'Older people on loneliness' },
    sampleType: 'probability-sample',
    population: known('inwoners van 65 jaar en ouder', 'residents aged 65 and older'),
    respondents: 2310,
    fieldworkStart: '2026-02-09',
    fieldworkEnd: '2026-03-13',
    mode: known('Op papier en online.', 'On paper and online.'),
    source: known('Gemeente', 'City council'),
  },
  questions: [
    question('lonely-feel', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Hoe vaak voel je je eenzaam?', 'How often do you feel lonely?'],
      who: ouderen,
      n: 2310,
      answers: [
        ['never', 'Nooit', 'Never', 'voelt zich nooit eenzaam', 'never feel lonely', 785],
        ['sometimes', 'Soms', 'Sometimes', 'voelt zich soms eenzaam', 'sometimes feel lonely', 878],
        ['often', 'Vaak', 'Often', 'voelt zich vaak eenzaam', 'often feel lonely', 377],
        ['always', 'Altijd', 'Always', 'voelt zich altijd eenzaam', 'always feel lonely', 172],
        [
          'dont-know:no-answer',
          'Wil het niet zeggen',
          'Prefer not to say',
          'wil het niet zeggen',
          'prefer not to say',
          98,
        ],
      ],
      nets: [['net-lonely', 'Vaak of altijd', 'Often or always', ['often', 'always']]],
      grouping: {
        label: ['Leeftijd', 'Age'],
        groups: [
          { label: ['65 tot en met 74 jaar', '65 to 74'], from: 65, to: 74, n: 1172, amounts: [449, 444, 157, 72, 50] },
          { label: ['75 tot en met 84 jaar', '75 to 84'], from: 75, to: 84, n: 806, amounts: [262, 312, 138, 59, 35] },
          { label: ['85 jaar en ouder', '85 and older'], from: 85, n: 332, amounts: [74, 122, 82, 41, 13] },
        ],
      },
    }),
    question('lonely-talk', {
      kind: 'scale',
      wording: ['Ik heb genoeg mensen om mee te praten.', 'I have enough people to talk to.'],
      who: ouderen,
      n: 2310,
      answers: [
        ['positive:strongly-agree', 'Helemaal eens', 'Strongly agree', 'is het helemaal eens', 'strongly agree', 508],
        ['positive:agree', 'Eens', 'Agree', 'is het eens', 'agree', 901],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 393],
        ['negative:disagree', 'Oneens', 'Disagree', 'is het oneens', 'disagree', 300],
        [
          'negative:strongly-disagree',
          'Helemaal oneens',
          'Strongly disagree',
          'is het helemaal oneens',
          'strongly disagree',
          139,
        ],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 69],
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
    question('lonely-help', {
      kind: 'multiple-choice',
      wording: ['Wat zou je graag willen?', 'What would you like?'],
      who: ouderen,
      n: 2195,
      answers: [
        ['chat', 'Een praatje in de buurt', 'A chat nearby', 'wil een praatje in de buurt', 'want a chat nearby', 1054],
        ['meals', 'Samen eten', 'Eating together', 'wil samen eten', 'want to eat together', 834],
        [
          'sport',
          'Samen sporten of bewegen',
          'Sport or exercise together',
          'wil samen sporten of bewegen',
          'want sport or exercise together',
          724,
        ],
        ['transport', 'Vervoer', 'Transport', 'wil vervoer', 'want transport', 615],
        [
          'visit',
          'Bezoek van een vrijwilliger',
          'Visits by a volunteer',
          'wil bezoek van een vrijwilliger',
          'want visits by a volunteer',
          571,
        ],
        [
          'computer',
          'Hulp met de computer',
          'Help with the computer',
          'wil hulp met de computer',
          'want help with the computer',
          395,
        ],
        ['nothing', 'Niets', 'Nothing', 'wil niets', 'want nothing', 329],
      ],
    }),
    question('lonely-know', {
      kind: 'single-choice',
      wording: ['Weet je waar je hulp kunt krijgen?', 'Do you know where to get help?'],
      who: ouderen,
      n: 2310,
      answers: [
        ['yes', 'Ja', 'Yes', 'weet waar hulp is', 'know where to get help', 1109],
        ['no', 'Nee', 'No', 'weet niet waar hulp is', 'do not know where to get help', 947],
        ['dont-know:unsure', 'Ik twijfel', 'I am not sure', 'twijfelt', 'are not sure', 254],
      ],
    }),
  ],
};
