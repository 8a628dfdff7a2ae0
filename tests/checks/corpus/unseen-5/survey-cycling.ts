import type { CorpusSurvey } from '../corpus-article';
import { question } from '../question';

const known = (nl: string, en: string) => ({ state: 'known', text: { nl, en } });
const panelleden = ['panelleden', 'panel members'] as const;

/** 1,846 members of a panel that anyone may join. Counts; one of four districts is small, and half is exactly half. */
export const cycling: CorpusSurvey = {
  key: 'fietspaden-2026',
  row: {
    name: 'fietspaden-2026',
    title: { nl: 'Stadspanel over fietspaden', en: 'City panel on cycle paths' },
    sampleType: 'opt-in-panel',
    population: known('inwoners van 16 jaar en ouder', 'residents aged 16 and older'),
    respondents: 1846,
    fieldworkStart: '2026-04-06',
    fieldworkEnd: '2026-04-26',
    mode: known('Online vragenlijst.', 'Online questionnaire.'),
    source: known('Stadspanel', 'City panel'),
  },
  questions: [
    question('bike-safe', {
      kind: 'scale',
      wording: ['Hoe veilig zijn de fietspaden in je buurt?', 'How safe are the cycle paths near your home?'],
      who: panelleden,
      n: 1846,
      answers: [
        ['positive:very-safe', 'Heel veilig', 'Very safe', 'vindt ze heel veilig', 'find them very safe', 203],
        ['positive:safe', 'Veilig', 'Safe', 'vindt ze veilig', 'find them safe', 720],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 351],
        ['negative:unsafe', 'Onveilig', 'Unsafe', 'vindt ze onveilig', 'find them unsafe', 378],
        [
          'negative:very-unsafe',
          'Heel onveilig',
          'Very unsafe',
          'vindt ze heel onveilig',
          'find them very unsafe',
          138,
        ],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 56],
      ],
      nets: [
        ['net-safe', 'Veilig of heel veilig', 'Safe or very safe', ['very-safe', 'safe']],
        ['net-unsafe', 'Onveilig of heel onveilig', 'Unsafe or very unsafe', ['unsafe', 'very-unsafe']],
      ],
      grouping: {
        label: ['Stadsdeel', 'District'],
        groups: [
          { label: ['Centrum', 'Centrum'], n: 612, amounts: [40, 196, 128, 158, 72, 18] },
          { label: ['Noord', 'Noord'], n: 594, amounts: [88, 267, 100, 97, 24, 18] },
          { label: ['Zuid', 'Zuid'], n: 598, amounts: [72, 244, 115, 112, 36, 19] },
          { label: ['Havenkwartier', 'Havenkwartier'], n: 42, amounts: [3, 13, 8, 11, 6, 1] },
        ],
      },
    }),
    question('bike-first', {
      kind: 'single-choice',
      wording: ['Wat moet de gemeente als eerste doen?', 'What should the council do first?'],
      who: panelleden,
      n: 1846,
      answers: [
        ['wider', 'Bredere fietspaden', 'Wider paths', 'wil eerst bredere fietspaden', 'want wider paths first', 628],
        [
          'light',
          'Betere verlichting',
          'Better lighting',
          'wil eerst betere verlichting',
          'want better lighting first',
          406,
        ],
        [
          'asphalt',
          'Gladder asfalt',
          'Smoother asphalt',
          'wil eerst gladder asfalt',
          'want smoother asphalt first',
          295,
        ],
        [
          'bollards',
          'Minder paaltjes',
          'Fewer bollards',
          'wil eerst minder paaltjes',
          'want fewer bollards first',
          203,
        ],
        [
          'parking',
          'Meer plek om te stallen',
          'More bicycle parking',
          'wil eerst meer plek om te stallen',
          'want more bicycle parking first',
          166,
        ],
        ['nothing', 'Niets', 'Nothing', 'wil niets veranderen', 'want no change', 93],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 55],
      ],
    }),
    question('bike-why', {
      kind: 'multiple-choice',
      wording: ['Waarvoor fiets je?', 'What do you cycle for?'],
      who: ['panelleden die elke week fietsen', 'panel members who cycle every week'],
      n: 1530,
      answers: [
        ['shopping', 'Boodschappen', 'Shopping', 'doet boodschappen op de fiets', 'cycle to the shops', 979],
        ['work', 'Werk of studie', 'Work or college', 'fietst naar werk of studie', 'cycle to work or college', 857],
        [
          'family',
          'Familie of vrienden bezoeken',
          'Visiting family or friends',
          'fietst naar familie of vrienden',
          'cycle to family or friends',
          719,
        ],
        ['fun', 'Sport of plezier', 'Sport or fun', 'fietst voor sport of plezier', 'cycle for sport or fun', 643],
        [
          'children',
          'Kinderen wegbrengen',
          'Taking children somewhere',
          'brengt kinderen weg op de fiets',
          'take children somewhere by bike',
          352,
        ],
        ['other:other', 'Iets anders', 'Something else', 'fietst voor iets anders', 'cycle for something else', 107],
      ],
    }),
  ],
};
