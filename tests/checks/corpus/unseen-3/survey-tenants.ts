import type { CorpusSurvey } from '../corpus-article';
import { question } from '../question';
import { known } from './survey-texts';

const huurders = ['huurders', 'tenants'] as const;

/** 1,126 tenants by lot; one question was answered by 1,080 of them. The youngest group is small. */
export const tenants: CorpusSurvey = {
  key: 'huurders-2026',
  row: {
    name: 'huurders-2026',
    title: { nl: 'Onderzoek onder huurders', en: 'Survey of tenants' },
    sampleType: 'probability-sample',
    population: known('huurders van 18 jaar en ouder', 'tenants aged 18 and older'),
    respondents: 1126,
    fieldworkStart: '2026-04-06',
    fieldworkEnd: '2026-05-03',
    mode: known('Online of op papier.', 'Online or on paper.'),
    source: known('Woonmonitor', 'Housing Monitor'),
  },
  questions: [
    question('tenant-warm', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Krijg je je huis in de winter warm genoeg?', 'Is your home warm enough in winter?'],
      who: huurders,
      n: 1126,
      answers: [
        ['always', 'Altijd', 'Always', 'krijgt het huis altijd warm', 'always get it warm', 352],
        ['mostly', 'Meestal', 'Mostly', 'krijgt het huis meestal warm', 'mostly get it warm', 431],
        ['sometimes', 'Soms', 'Sometimes', 'krijgt het huis soms warm', 'sometimes get it warm', 219],
        ['never', 'Nooit', 'Never', 'krijgt het huis nooit warm', 'never get it warm', 97],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 27],
      ],
      nets: [
        ['net-warm', 'Altijd of meestal', 'Always or mostly', ['always', 'mostly']],
        ['net-cold', 'Soms of nooit', 'Sometimes or never', ['sometimes', 'never']],
      ],
      grouping: {
        label: ['Soort huis', 'Kind of home'],
        groups: [
          { label: ['Appartement', 'Flat'], n: 612, amounts: [220, 246, 95, 37, 14] },
          { label: ['Eengezinswoning', 'House'], n: 514, amounts: [132, 185, 124, 60, 13] },
        ],
      },
    }),
    question('tenant-mould', {
      kind: 'single-choice',
      wording: ['Heb je schimmel in huis?', 'Is there mould in your home?'],
      who: huurders,
      n: 1126,
      answers: [
        ['none', 'Nee', 'No', 'heeft geen schimmel', 'have no mould', 608],
        [
          'bathroom',
          'Ja, alleen in de badkamer',
          'Yes, only in the bathroom',
          'heeft alleen schimmel in de badkamer',
          'have mould only in the bathroom',
          271,
        ],
        [
          'rooms',
          'Ja, in meer kamers',
          'Yes, in more rooms',
          'heeft schimmel in meer kamers',
          'have mould in more rooms',
          196,
        ],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 51],
      ],
      nets: [['net-mould', 'Schimmel', 'Mould', ['bathroom', 'rooms']]],
      grouping: {
        label: ['Leeftijd', 'Age'],
        groups: [
          { label: ['18 tot en met 24 jaar', '18 to 24'], from: 18, to: 24, n: 28, amounts: [9, 9, 8, 2] },
          { label: ['25 tot en met 64 jaar', '25 to 64'], from: 25, to: 64, n: 704, amounts: [366, 171, 133, 34] },
          { label: ['65 jaar en ouder', '65 and older'], from: 65, n: 394, amounts: [233, 91, 55, 15] },
        ],
      },
    }),
    question('tenant-landlord', {
      kind: 'multiple-choice',
      wording: ['Wat heeft je verhuurder het afgelopen jaar gedaan?', 'What did your landlord do in the past year?'],
      who: huurders,
      n: 1080,
      answers: [
        ['glass', 'Nieuw glas', 'New windows', 'kreeg nieuw glas', 'got new windows', 374],
        ['roof', 'Isolatie van het dak', 'Roof insulation', 'kreeg isolatie op het dak', 'got roof insulation', 281],
        ['boiler', 'Een nieuwe ketel', 'A new boiler', 'kreeg een nieuwe ketel', 'got a new boiler', 239],
        ['air', 'Nieuwe ventilatie', 'New ventilation', 'kreeg nieuwe ventilatie', 'got new ventilation', 158],
        ['nothing', 'Niets', 'Nothing', 'kreeg niets', 'got nothing', 432],
      ],
    }),
    question('tenant-bill', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Kun je je energierekening betalen?', 'Can you pay your energy bill?'],
      who: huurders,
      n: 1126,
      answers: [
        ['easily', 'Makkelijk', 'Easily', 'betaalt de rekening makkelijk', 'pay the bill easily', 289],
        ['just', 'Net aan', 'Only just', 'kan de rekening net aan betalen', 'can only just pay the bill', 498],
        ['hardly', 'Moeilijk', 'With difficulty', 'kan de rekening moeilijk betalen', 'can hardly pay the bill', 237],
        ['not', 'Niet', 'Not', 'kan de rekening niet betalen', 'cannot pay the bill', 61],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 41],
      ],
      nets: [['net-hard', 'Moeilijk of niet', 'With difficulty or not', ['hardly', 'not']]],
    }),
  ],
};
