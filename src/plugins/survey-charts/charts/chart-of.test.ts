import { describe, expect, it } from '@jest/globals';
import { DEFAULT_LIMITS } from '../survey/limits';
import { readResult } from '../survey/result';
import { UNKNOWN_SURVEY } from '../survey/unknown-survey';
import type { ShownValue, SurveyView } from '../survey/view';
import { viewOf } from '../survey/view-of';
import { type ChartSource, chartOf } from './chart-of';

const survey = (sampleType: SurveyView['sampleType']): SurveyView => ({
  ...UNKNOWN_SURVEY,
  documentId: 's',
  title: 'S',
  sampleType,
});

const entry = (group: readonly string[] | null, yes: number, n = 50) => ({
  group,
  base: { who: { nl: 'mensen' }, n, includes: ['substantive'] },
  values: { yes: { state: 'known', count: yes }, dunno: { state: 'missing' } },
});
const stored = {
  version: 1,
  kind: 'single-choice',
  wording: { text: { nl: 'Vraag?' } },
  answers: [
    { key: 'yes', role: 'substantive', pole: 'positive', label: { nl: 'Ja' } },
    { key: 'dunno', role: 'dont-know', label: { nl: 'Weet niet' } },
  ],
  groupings: [
    {
      key: 'age',
      label: { nl: 'Leeftijd' },
      groups: [
        { key: 'young', label: { nl: 'Jong' } },
        { key: 'old', label: { nl: 'Oud' } },
      ],
    },
  ],
  results: [entry(null, 40, 100), entry(['age', 'young'], 30), entry(['age', 'old'], 10)],
};

function source(form: ChartSource['form'], sampleType: SurveyView['sampleType'] = 'opt-in-panel'): ChartSource {
  const reading = readResult(stored);
  if (!reading.ok) throw new Error('The example can’t be read.');
  const view = viewOf(reading.result, { key: 'k', language: 'nl', survey: survey(sampleType), limits: DEFAULT_LIMITS });
  const groups = [view.total, ...view.groupings.flatMap((grouping) => grouping.groups)];
  const value = (percent: number): ShownValue => ({ state: 'known', percent, exact: percent });
  return {
    form,
    language: 'nl',
    view,
    table: {
      columns: [
        { key: 'total', label: 'Iedereen' },
        { key: 'age/young', label: 'Jong' },
        { key: 'age/old', label: 'Oud' },
      ],
      rows: view.total.answers.map(({ key, label }, row) => ({
        key,
        label,
        cells: groups.map((group) => {
          const shown = group.answers[row]?.value ?? { state: 'missing' };
          return { value: shown, text: shown.state === 'known' ? `${shown.percent}%` : 'niet bekend' };
        }),
      })),
      unreported: {
        key: 'unreported',
        label: 'Niet gerapporteerd',
        cells: [60, 40, 80].map((rest) => ({ value: value(rest), text: `${rest}%` })),
      },
    },
  };
}

describe('chartOf', () => {
  it('draws the table: labels, amounts, roles, and what was not reported last', () => {
    expect(chartOf(source('bar')).series).toEqual([
      {
        key: 'total',
        label: '',
        parts: [
          {
            key: 'yes',
            label: 'Ja',
            role: 'substantive',
            pole: 'positive',
            percent: 40,
            text: '40%',
            interval: undefined,
          },
          {
            key: 'dunno',
            label: 'Weet niet',
            role: 'dont-know',
            pole: undefined,
            percent: null,
            text: 'niet bekend',
            interval: undefined,
          },
          { key: 'unreported', label: 'Niet gerapporteerd', role: 'unreported', percent: 60, text: '60%' },
        ],
      },
    ]);
  });

  it('draws groups where the form compares them, and nowhere else', () => {
    const names = (form: ChartSource['form']) => chartOf(source(form)).series.map(({ key, label }) => [key, label]);
    expect(names('grouped-bar')).toEqual([
      ['total', 'Iedereen'],
      ['age/young', 'Jong'],
      ['age/old', 'Oud'],
    ]);
    // A part that is not known leaves no middle to hold bars against: those of groups are not drawn then.
    expect(names('diverging-bar')).toEqual([['total', '']]);
    expect(names('bar')).toEqual([['total', '']]);
  });

  it('takes the amounts of each group from its own column', () => {
    const { series } = chartOf(source('grouped-bar'));
    expect(series.map(({ parts }) => parts.map(({ text }) => text))).toEqual([
      ['40%', 'niet bekend', '60%'],
      ['60%', 'niet bekend', '40%'],
      ['20%', 'niet bekend', '80%'],
    ]);
  });

  it('gives an interval to a dot plot of a probability sample only', () => {
    const interval = (...args: Parameters<typeof source>) => chartOf(source(...args)).series[0]?.parts[0]?.interval;
    // Wilson, 40 of 100: 30.9 to 49.8 percent.
    expect(interval('dot-interval', 'probability-sample')?.low).toBeCloseTo(30.9, 1);
    expect(interval('dot-interval', 'probability-sample')?.high).toBeCloseTo(49.8, 1);
    expect(interval('dot-interval', 'opt-in-panel')).toBeUndefined();
    expect(interval('bar', 'probability-sample')).toBeUndefined();
  });
});
