import type { CorpusSurvey } from '../corpus-article';
import { question } from '../question';
import { known } from './survey-texts';

const studenten = ['studenten', 'students'] as const;

/** 418 students who found the list themselves. How it was held and by whom was left empty. */
export const students: CorpusSurvey = {
  key: 'studenten-slaap-2026',
  row: {
    name: 'studenten-slaap-2026',
    title: { nl: 'Vragen over slaap', en: 'Questions about sleep' },
    sampleType: 'opt-in-panel',
    population: known('studenten', 'students'),
    respondents: 418,
    fieldworkStart: '2026-05-11',
    fieldworkEnd: '2026-05-31',
  },
  questions: [
    question('student-sleep', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Hoeveel uur slaap je per nacht?', 'How many hours a night do you sleep?'],
      who: studenten,
      n: 418,
      answers: [
        ['under-6', 'Minder dan 6 uur', 'Less than 6 hours', 'slaapt minder dan 6 uur', 'sleep less than 6 hours', 71],
        ['6-to-7', '6 tot 7 uur', '6 to 7 hours', 'slaapt 6 tot 7 uur', 'sleep 6 to 7 hours', 143],
        ['7-to-8', '7 tot 8 uur', '7 to 8 hours', 'slaapt 7 tot 8 uur', 'sleep 7 to 8 hours', 152],
        ['over-8', '8 uur of meer', '8 hours or more', 'slaapt 8 uur of meer', 'sleep 8 hours or more', 45],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 7],
      ],
      nets: [['net-under-7', 'Minder dan 7 uur', 'Less than 7 hours', ['under-6', '6-to-7']]],
    }),
    question('student-awake', {
      kind: 'multiple-choice',
      wording: ['Wat houdt je wakker?', 'What keeps you awake?'],
      who: studenten,
      n: 418,
      answers: [
        ['phone', 'Mijn telefoon', 'My phone', 'ligt wakker door de telefoon', 'lie awake over their phone', 201],
        ['study', 'Mijn studie', 'My studies', 'ligt wakker van de studie', 'lie awake over their studies', 167],
        ['others', 'Huisgenoten', 'Housemates', 'ligt wakker van huisgenoten', 'lie awake over housemates', 109],
        ['money', 'Geld', 'Money', 'ligt wakker van geld', 'lie awake over money', 92],
        ['nothing', 'Niets', 'Nothing', 'ligt nergens wakker van', 'lie awake over nothing', 38],
      ],
    }),
    question('student-tired', {
      kind: 'scale',
      wording: ['Ik ben overdag vaak moe.', 'I am often tired during the day.'],
      who: studenten,
      n: 418,
      answers: [
        ['positive:strongly-agree', 'Helemaal eens', 'Strongly agree', 'is het helemaal eens', 'strongly agree', 67],
        ['positive:agree', 'Eens', 'Agree', 'is het eens', 'agree', 154],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 86],
        ['negative:disagree', 'Oneens', 'Disagree', 'is het oneens', 'disagree', 74],
        [
          'negative:strongly-disagree',
          'Helemaal oneens',
          'Strongly disagree',
          'is het helemaal oneens',
          'strongly disagree',
          30,
        ],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 7],
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
        label: ['Waar woon je?', 'Where do you live?'],
        groups: [
          { label: ['Op kamers', 'In a student room'], n: 236, amounts: [41, 90, 47, 38, 17, 3] },
          { label: ['Bij ouders', 'With parents'], n: 182, amounts: [26, 64, 39, 36, 13, 4] },
        ],
      },
    }),
    question('student-coffee', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Hoeveel koffie drink je per dag?', 'How much coffee do you drink in a day?'],
      who: studenten,
      n: 418,
      answers: [
        ['none', 'Geen koffie', 'No coffee', 'drinkt geen koffie', 'drink no coffee', 96],
        ['1-or-2', '1 of 2 koppen', '1 or 2 cups', 'drinkt 1 of 2 koppen', 'drink 1 or 2 cups', 181],
        ['3-or-4', '3 of 4 koppen', '3 or 4 cups', 'drinkt 3 of 4 koppen', 'drink 3 or 4 cups', 98],
        ['5-or-more', '5 koppen of meer', '5 cups or more', 'drinkt 5 koppen of meer', 'drink 5 cups or more', 43],
      ],
      nets: [['net-3-or-more', '3 koppen of meer', '3 cups or more', ['3-or-4', '5-or-more']]],
    }),
  ],
};
