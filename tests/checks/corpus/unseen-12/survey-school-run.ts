import type { CorpusSurvey } from '../corpus-article';
import { question } from '../question';

const known = (nl: string, en: string) => ({ state: 'known', text: { nl, en } });
const ouders = ['ouders', 'parents'] as const;

/** A probability sample of 1,236 parents; one question was answered by 1,198 of them. */
export const schoolRun: CorpusSurvey = {
  key: 'schoolroute-2026',
  row: {
    name: 'schoolroute-2026',
    title: { nl: 'Onderzoek naar de weg naar school', en: 'Survey of the way to school' },
    sampleType: 'probability-sample',
    population: known('ouders van kinderen op de basisschool', 'parents of children at primary school'),
    respondents: 1236,
    fieldworkStart: '2026-03-02',
    fieldworkEnd: '2026-03-23',
    mode: known('Vragenlijst op papier en online.', 'Questionnaire on paper and online.'),
    source: known('Zes gemeenten', 'Six towns'),
  },
  questions: [
    question('road-travel', {
      kind: 'single-choice',
      wording: ['Hoe gaat je kind meestal naar school?', 'How does your child usually go to school?'],
      who: ouders,
      n: 1236,
      answers: [
        ['foot', 'Lopend', 'On foot', 'zegt: lopend', 'say on foot', 334],
        ['bike', 'Met de fiets', 'By bike', 'zegt: met de fiets', 'say by bike', 583],
        ['car', 'Met de auto', 'By car', 'zegt: met de auto', 'say by car', 272],
        ['bus', 'Met de bus of een taxi', 'By bus or taxi', 'zegt: met de bus of een taxi', 'say by bus or taxi', 31],
        ['other:other', 'Anders', 'Another way', 'zegt: anders', 'say another way', 16],
      ],
      grouping: {
        label: ['Groep van het kind', 'Year of the child'],
        groups: [
          { label: ['Groep 1 tot en met 4', 'Years 1 to 4'], n: 598, amounts: [181, 239, 162, 11, 5] },
          { label: ['Groep 5 tot en met 8', 'Years 5 to 8'], n: 638, amounts: [153, 344, 110, 20, 11] },
        ],
      },
    }),
    question('road-gate', {
      kind: 'scale',
      wording: ['Hoe veilig is het bij het hek van de school?', 'How safe is it at the school gate?'],
      who: ouders,
      n: 1236,
      answers: [
        ['positive:very-safe', 'Heel veilig', 'Very safe', 'vindt het heel veilig', 'find it very safe', 87],
        ['positive:safe', 'Veilig', 'Safe', 'vindt het veilig', 'find it safe', 433],
        [
          'neutral:neutral',
          'Niet veilig, niet onveilig',
          'Neither safe nor unsafe',
          'vindt het niet veilig en niet onveilig',
          'find it neither safe nor unsafe',
          236,
        ],
        ['negative:unsafe', 'Onveilig', 'Unsafe', 'vindt het onveilig', 'find it unsafe', 338],
        ['negative:very-unsafe', 'Heel onveilig', 'Very unsafe', 'vindt het heel onveilig', 'find it very unsafe', 117],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 25],
      ],
      nets: [
        ['net-safe', 'Veilig of heel veilig', 'Safe or very safe', ['very-safe', 'safe']],
        ['net-unsafe', 'Onveilig of heel onveilig', 'Unsafe or very unsafe', ['unsafe', 'very-unsafe']],
      ],
    }),
    question('road-wish', {
      kind: 'multiple-choice',
      wording: ['Wat moet er gebeuren bij de school?', 'What has to be done near the school?'],
      who: ouders,
      n: 1198,
      answers: [
        [
          'no-cars',
          'Een straat zonder auto’s',
          'A street without cars',
          'wil een straat zonder auto’s',
          'want a street without cars',
          541,
        ],
        ['slower', 'Auto’s langzamer', 'Slower cars', 'wil dat auto’s langzamer rijden', 'want slower cars', 497],
        ['guard', 'Een klaar-over', 'A crossing guard', 'wil een klaar-over', 'want a crossing guard', 389],
        ['paths', 'Meer fietspaden', 'More cycle paths', 'wil meer fietspaden', 'want more cycle paths', 319],
        ['nothing', 'Niets', 'Nothing', 'wil niets veranderen', 'want no change', 75],
      ],
    }),
  ],
};
