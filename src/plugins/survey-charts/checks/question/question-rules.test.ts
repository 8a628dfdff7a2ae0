import { describe, expect, test } from '@jest/globals';
import { DEFAULT_LIMITS } from '../../survey/limits';
import { runQuestionChecks } from '../run';

type Json = Readonly<Record<string, unknown>>;
type Amount = { readonly count?: number; readonly percent?: number };

const label = (nl: string) => ({ nl, en: nl });
const entry = (group: readonly string[] | null, n: number | 'unknown', yes: Amount, no: Amount) => ({
  group,
  base: { who: label('mensen'), n, includes: ['substantive'] },
  values: { yes: { state: 'known', ...yes }, no: { state: 'known', ...no } },
});
const count = (n: number, yes: number, group: readonly string[] | null = null) =>
  entry(group, n, { count: yes }, { count: n - yes });

const groups = (...bounds: readonly (readonly [string, number | undefined, number | undefined])[]) => [
  {
    key: 'age',
    label: label('Leeftijd'),
    groups: bounds.map(([key, from, to]) => ({ key, label: label(`Groep ${key}`), from, to })),
  },
];
const TWO = groups(['a', undefined, 39], ['b', 40, undefined]);

const question = (changed: Json): Json => ({
  version: 1,
  revision: 0,
  kind: 'single-choice',
  ordered: false,
  complete: true,
  decimals: 0,
  weighted: false,
  wording: { status: 'verbatim', original: 'nl', text: label('Vraag?') },
  answers: [
    { key: 'yes', role: 'substantive', label: label('Ja') },
    { key: 'no', role: 'substantive', label: label('Nee') },
  ],
  nets: [],
  groupings: [],
  results: [count(400, 300)],
  ...changed,
});

const told = (changed: Json) =>
  runQuestionChecks({
    documentId: 'q',
    key: 'q',
    result: question(changed),
    corrections: [],
    languages: ['nl'],
    limits: DEFAULT_LIMITS,
  }).map(({ severity, message, path }) => `${severity} ${message.key} ${path.join('.')}`);

const grouped = (a: number, b: number, groupings = TWO) => ({
  groupings,
  results: [count(400, 300), count(a, a - 5, ['age', 'a']), count(b, b - 5, ['age', 'b'])],
});
const net = [{ key: 'all', label: label('Samen'), answers: ['yes', 'no'] }];
const percents = (yes: number, no: number) => [entry(null, 400, { percent: yes }, { percent: no })];

describe('the rules about a question', () => {
  test.each([
    ['a whole one', {}],
    ['50 people', { results: [count(50, 30)] }],
    ['groups that make up the total', grouped(190, 210)],
    ['groups that nearly do', grouped(185, 200)],
    [
      'groups of which one number is unknown',
      {
        ...grouped(190, 210),
        results: [
          count(400, 300),
          count(190, 100, ['age', 'a']),
          entry(['age', 'b'], 'unknown', { percent: 50 }, { percent: 50 }),
        ],
      },
    ],
    ['a sum within rounding', { results: percents(75, 24) }],
    ['a low sum of answers that are not all', { complete: false, results: percents(75, 10) }],
    ['more answers each', { kind: 'multiple-choice', results: percents(35, 10) }],
    ['a net of counts', { nets: net }],
    ['ranges that meet', grouped(190, 210, groups(['a', 18, 39], ['b', 40, 64]))],
  ])('find nothing in %s', (_name, changed) => expect(told(changed)).toEqual([]));

  const base = 'result.results.0.base.n';
  test.each([
    [{ results: [count(49, 30)] }, [`warning question-small-base-all-warned ${base}`]],
    [{ results: [count(29, 20)] }, [`warning question-small-base-all-counts ${base}`]],
    [{ results: [count(9, 5)] }, [`warning question-small-base-all-hidden ${base}`]],
    [grouped(360, 40), ['warning question-small-base-warned result.results.2.base.n']],
    [grouped(375, 25), ['warning question-small-base-counts result.results.2.base.n']],
    [grouped(391, 9), ['warning question-small-base-hidden result.results.2.base.n']],
    [grouped(210, 210), ['warning question-groups-not-total-over result.groupings.0.groups']],
    [grouped(150, 150), ['warning question-groups-not-total-under result.groupings.0.groups']],
    [{ results: percents(75, 20) }, ['warning question-sum-low result.results.0.values']],
    [{ nets: net, results: percents(75, 25) }, ['review question-net-rounded result.nets.0']],
    [grouped(190, 210, groups(['a', 18, 45], ['b', 40, 64])), ['error ranges-overlap result.groupings.0.groups']],
    [grouped(190, 210, groups(['a', 18, 39], ['b', 45, 64])), ['warning ranges-gap result.groupings.0.groups']],
  ])('%# find what is wrong', (changed, expected) => expect(told(changed)).toEqual(expected));

  test('go by the limits that they are given', () => {
    const input = { documentId: 'q', key: 'q', result: question({}), corrections: [], languages: ['nl' as const] };
    const limits = { hidden: 10, countsOnly: 30, warn: 500 };
    expect(runQuestionChecks({ ...input, limits }).map(({ rule }) => rule)).toEqual(['question-small-base']);
  });
});
