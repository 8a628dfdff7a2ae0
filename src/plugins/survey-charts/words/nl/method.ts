import type { Phrasing } from '../shared/phrasing';
import { tookPart } from './base';

const all = (population: string): string => (population === '' ? 'iedereen' : `alle ${population}`);

export const method: Phrasing['method'] = {
  terms: {
    population: 'Over wie het gaat',
    sampleType: 'Hoe de deelnemers zijn gekozen',
    invited: 'Aantal mensen dat is uitgenodigd',
    respondents: 'Aantal mensen dat meedeed',
    fieldworkStart: 'Wanneer de vragen zijn gesteld',
    mode: 'Hoe de vragen zijn gesteld',
    recruitment: 'Hoe de deelnemers zijn gevonden',
    weighting: 'Weging',
    sponsor: 'Wie het onderzoek betaalde',
    conductedBy: 'Wie het onderzoek uitvoerde',
    limitations: 'Wat het onderzoek niet kan zeggen',
    source: 'Bron',
  },
  none: {
    population: 'Geen vaste groep',
    sampleType: 'Niet gekozen',
    invited: 'Niemand is uitgenodigd',
    respondents: 'Niemand deed mee',
    fieldworkStart: 'Nog niet gesteld',
    mode: 'Nog niet gesteld',
    recruitment: 'Niemand is gezocht',
    weighting: 'De cijfers zijn niet gewogen',
    sponsor: 'Niemand betaalde het onderzoek',
    conductedBy: 'Niemand',
    limitations: 'Geen bekend',
    source: 'Geen',
  },
  unknown: 'Niet bekend',
  sampleTypes: {
    'opt-in-panel': 'Ze meldden zich zelf aan voor een panel',
    'probability-sample': 'Door loting uit de hele groep',
    census: 'Iedereen is gevraagd',
    other: 'Op een andere manier',
  },
  period: (start, end) => {
    if (start !== undefined && end !== undefined) return start === end ? start : `${start} tot en met ${end}`;
    return start === undefined
      ? `Tot en met ${end ?? ''}. Het begin is niet bekend`
      : `Vanaf ${start}. Het einde is niet bekend`;
  },
  intro: (respondents, population) =>
    respondents === undefined
      ? 'Hoeveel mensen meededen, is niet bekend.'
      : tookPart(respondents, population, ' aan dit onderzoek'),
  introBySample: {
    'opt-in-panel': (population) => [
      'De deelnemers meldden zich zelf aan.',
      'De uitkomsten zeggen iets over de deelnemers.',
      `Ze gelden niet vanzelf voor ${all(population)}.`,
    ],
    'probability-sample': (population) => [
      'De deelnemers zijn door loting gekozen.',
      `De uitkomsten zijn een schatting voor ${all(population)}.`,
    ],
    census: (population) =>
      population === ''
        ? ['Iedereen is gevraagd om mee te doen.']
        : [`Alle ${population} zijn gevraagd om mee te doen.`],
    other: () => [],
    unknown: () => ['Hoe de deelnemers zijn gekozen, is niet bekend.'],
  },
};
