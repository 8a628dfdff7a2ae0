import type { Phrasing } from '../shared/phrasing';
import { tookPart } from './base';

const all = (population: string): string => (population === '' ? 'everyone' : `all ${population}`);

export const method: Phrasing['method'] = {
  terms: {
    population: 'Who it is about',
    sampleType: 'How the participants were chosen',
    invited: 'Number of people invited',
    respondents: 'Number of people who took part',
    fieldworkStart: 'When the questions were asked',
    mode: 'How the questions were asked',
    recruitment: 'How the participants were found',
    weighting: 'Weighting',
    sponsor: 'Who paid for the survey',
    conductedBy: 'Who carried out the survey',
    limitations: 'What the survey cannot tell',
    source: 'Source',
  },
  none: {
    population: 'No fixed group',
    sampleType: 'Not chosen',
    invited: 'Nobody was invited',
    respondents: 'Nobody took part',
    fieldworkStart: 'Not asked yet',
    mode: 'Not asked yet',
    recruitment: 'Nobody was recruited',
    weighting: 'The figures are not weighted',
    sponsor: 'Nobody paid for the survey',
    conductedBy: 'Nobody',
    limitations: 'None known',
    source: 'None',
  },
  unknown: 'Not known',
  sampleTypes: {
    'opt-in-panel': 'They signed up for a panel themselves',
    'probability-sample': 'Drawn by lot from the whole group',
    census: 'Everyone was asked',
    other: 'In another way',
  },
  period: (start, end) => {
    if (start !== undefined && end !== undefined) return start === end ? start : `${start} to ${end}`;
    return start === undefined ? `Until ${end ?? ''}. The start is not known` : `From ${start}. The end is not known`;
  },
  intro: (respondents, population) =>
    respondents === undefined
      ? 'It is not known how many people took part.'
      : tookPart(respondents, population, ' in this survey'),
  introBySample: {
    'opt-in-panel': (population) => [
      'The participants signed up themselves.',
      'The results say something about the participants.',
      `They do not automatically hold for ${all(population)}.`,
    ],
    'probability-sample': (population) => [
      'The participants were drawn by lot.',
      `The results are an estimate for ${all(population)}.`,
    ],
    census: (population) => [`${population === '' ? 'Everyone was' : `All ${population} were`} asked to take part.`],
    other: () => [],
    unknown: () => ['It is not known how the participants were chosen.'],
  },
};
