import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { leaders, polesOf } from './compare';
import { DEFAULT_LIMITS } from './limits';
import { publishProblems } from './publish-problems';
import { readResult } from './result';
import { UNKNOWN_SURVEY } from './unknown-survey';
import type { QuestionView, SurveyView } from './view';
import { viewOf } from './view-of';

const survey: SurveyView = {
  ...UNKNOWN_SURVEY,
  documentId: 's',
  title: 'Test',
  sampleType: 'opt-in-panel',
};

interface Answer {
  readonly key: string;
  readonly pole?: 'positive' | 'negative';
}

function stored(answers: readonly Answer[], values: object, n: number | 'unknown', nets: readonly object[] = []) {
  return {
    version: 1,
    revision: 0,
    kind: 'scale',
    ordered: true,
    complete: true,
    decimals: 0,
    weighted: false,
    wording: { status: 'verbatim', original: 'nl', text: { nl: 'Vraag?' } },
    answers: answers.map((answer) => ({ role: 'substantive', label: { nl: answer.key }, ...answer })),
    nets,
    groupings: [],
    results: [{ group: null, base: { who: { nl: 'mensen' }, n, includes: ['substantive'] }, values }],
  };
}

function view(json: unknown): QuestionView {
  const reading = readResult(json);
  if (!reading.ok) throw new Error(reading.problem.code);
  return viewOf(reading.result, { key: 'q', language: 'nl', survey, limits: DEFAULT_LIMITS });
}

const known = (counts: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, { state: 'known', count }]));
const shown = ({ total }: QuestionView) =>
  total.answers.map(({ value }) => (value.state === 'known' ? value.percent : value.state));

describe('real figures', () => {
  const likert = [{ key: 'a' }, { key: 'b' }, { key: 'c' }, { key: 'd' }, { key: 'e' }];
  const counts = { a: 76, b: 171, c: 94, d: 71, e: 48 };

  test('each percentage is rounded by itself, and a net comes from counts: 26, not 15 + 10', () => {
    const nets = [{ key: 'oneens', label: { nl: 'Oneens' }, answers: ['d', 'e'] }];
    const { total } = view(stored(likert, known(counts), 460, nets));
    expect(shown(view(stored(likert, known(counts), 460)))).toEqual([17, 37, 20, 15, 10]);
    expect(total.shownSum).toBe(99);
    expect(total.nets[0]).toMatchObject({ value: { percent: 26, count: 119 }, fromRounded: false });
  });

  // FiveThirtyEight, Flying Etiquette Survey (CC BY 4.0): "41 percent of fliers say it is rude to recline".
  test('41 percent of fliers say that it is rude to recline', () => {
    const answers = [
      { key: 'no', pole: 'positive' },
      { key: 'some', pole: 'negative' },
      { key: 'very', pole: 'negative' },
    ] as const;
    const nets = [{ key: 'rude', label: { nl: 'Onbeleefd' }, answers: ['some', 'very'] }];
    const recline = view(stored(answers, known({ no: 502, some: 281, very: 71 }), 854, nets));
    expect(recline.total.nets[0]?.value).toMatchObject({ state: 'known', percent: 41, count: 352 });
    expect(leaders(recline.total).map(({ key }) => key)).toEqual(['no']);
    expect(polesOf(recline.total, 0)).toBeDefined();
  });

  test('what the source did not report is the rest beyond rounding, and no more', () => {
    const percent = (values: Readonly<Record<string, number>>) =>
      Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { state: 'known', percent: value }]));
    const three = [{ key: 'a' }, { key: 'b' }, { key: 'c' }];
    expect(view(stored(three, percent({ a: 41, b: 36, c: 12 }), 'unknown')).total.unreported).toBe(11);
    expect(view(stored(three, percent({ a: 33, b: 33, c: 33 }), 'unknown')).total.unreported).toBeUndefined();
  });
});

test.each([
  [9, 'suppressed'],
  [10, 'counted'],
  [29, 'counted'],
  [30, 'known'],
])('of %i respondents values are %s', (n, state) => {
  const { total } = view(stored([{ key: 'a' }, { key: 'b' }], known({ a: 4, b: n - 4 }), n));
  expect(total.answers.map(({ value }) => value.state)).toEqual([state, state]);
});

test('random counts: no NaN, nothing over 100, whole numbers, the given order', () => {
  const arbitrary = fc.array(fc.nat({ max: 500 }), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(arbitrary, (list) => {
      const answers = list.map((_, index) => ({ key: `a${index}` }));
      const n = list.reduce((sum, count) => sum + count, 0);
      const json = stored(answers, known(Object.fromEntries(list.map((count, index) => [`a${index}`, count]))), n);
      const { total } = view(json);
      expect(publishProblems(json, ['nl'])).toEqual([]);
      expect(total.answers.map(({ key }) => key)).toEqual(answers.map(({ key }) => key));
      for (const [index, { value }] of total.answers.entries()) {
        if (value.state !== 'known') continue;
        expect(Number.isInteger(value.percent)).toBe(true);
        expect(Math.abs(value.percent - ((list[index] ?? 0) * 100) / n)).toBeLessThanOrEqual(0.5 + 1e-9);
      }
    }),
  );
});

test('a fault is named by its path', () => {
  const json = stored([{ key: 'a' }, { key: 'b' }], known({ a: 40, b: 70 }), 100);
  expect(publishProblems(json, ['nl']).map(({ code }) => code)).toEqual(['counts-over-base']);
  expect(publishProblems(json, ['en']).map(({ path }) => path)).toContainEqual(['answers', 0, 'label', 'en']);
});

describe('mean, median and spread', () => {
  const statsAt = (decimals: number) => {
    const bins = [{ key: 'all', from: 0, to: 60, label: { nl: 'Tot een uur' } }];
    const json = { ...stored([], { all: { state: 'known', count: 200 } }, 200), kind: 'number', decimals, bins };
    const results = json.results.map((entry) => ({ ...entry, stats: { mean: 31.4286, median: 26, spread: 22.25 } }));
    return view({ ...json, results }).total.stats;
  };

  test('have one decimal more than the question at most, and none that the source does not give', () => {
    expect(statsAt(0)).toEqual({ mean: 31.4, median: 26, spread: 22.3 });
    expect(statsAt(1)).toEqual({ mean: 31.43, median: 26, spread: 22.25 });
  });
});
