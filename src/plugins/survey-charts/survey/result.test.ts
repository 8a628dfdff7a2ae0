import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { resultJson, SURVEY } from './figures.test-helper';
import { canonicalJson, factsOf } from './fingerprint';
import { DEFAULT_LIMITS } from './limits';
import type { Migration } from './migrate';
import { missingTexts } from './missing-texts';
import { publishProblems } from './publish-problems';
import { type QuestionResult, readResult } from './result';
import { viewOf } from './view-of';

const USUAL = resultJson({ n: 460, values: { agree: 247, disagree: 213 } });

function read(json: unknown): QuestionResult {
  const reading = readResult(json);
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.result;
}

describe('readResult', () => {
  test.each([[undefined], [null], [{}]])('reads %p as an empty result', (json) => {
    expect(read(json)).toMatchObject({ version: 1, answers: [], nets: [], groupings: [], results: [], decimals: 0 });
  });

  test.each([['text'], [7], [true], [[]]])('refuses %p, which is no object', (json) => {
    expect(readResult(json)).toEqual({ ok: false, problem: { code: 'not-an-object', path: [] } });
  });

  test.each([[2], [0], ['1'], [Number.NaN]])('refuses version %p', (version) => {
    const reading = readResult({ ...USUAL, version });
    expect(reading).toMatchObject({ ok: false, problem: { code: 'unknown-version', path: ['version'] } });
  });

  test('reads an object without a version as the first version', () => {
    expect(read({ kind: 'scale' }).kind).toBe('scale');
  });

  test('takes every step from an earlier version, and no other', () => {
    const migrations = new Map<number, Migration>([
      [-1, (json) => ({ ...json, sort: 'scale' })],
      [0, (json) => ({ ...json, kind: json.sort })],
    ]);
    const reading = readResult({ version: -1, sort: 'old' }, migrations);
    expect(reading).toMatchObject({ ok: true, result: { version: 1, kind: 'scale' } });
    expect(readResult({ version: -2 }, migrations).ok).toBe(false);
  });

  test('keeps each element in its place, so that paths hold', () => {
    const answers = [7, { key: 'no', role: 'nonsense', label: { nl: ' Nee ', en: '' } }];
    const result = read({ ...USUAL, answers, nets: [{ key: 'x', answers: ['agree', 3, 'no'] }] });
    expect(result.answers).toMatchObject([{ key: '' }, { key: 'no', role: 'substantive', label: { nl: 'Nee' } }]);
    expect(result.nets[0]?.answers).toEqual(['agree', '', 'no']);
    expect(missingTexts(result, 'en')).toEqual(
      expect.arrayContaining([
        ['answers', 0, 'label', 'en'],
        ['answers', 1, 'label', 'en'],
      ]),
    );
  });

  test('has no number that cannot be one', () => {
    const values = {
      a: { state: 'known', percent: 101, count: 1.5 },
      b: { state: 'known', percent: Number.POSITIVE_INFINITY },
    };
    const results = [{ group: null, base: { who: {}, n: 1e300 }, values }];
    expect(read({ version: 1, results }).results[0]).toMatchObject({ base: {}, values: { a: { state: 'known' } } });
    expect(canonicalJson(read({ version: 1, results }).results[0])).not.toMatch(/101|1\.5|Infinity|1e/);
  });

  test('cuts off what is too long to be a question', () => {
    expect(read({ answers: Array.from({ length: 5000 }, () => ({})) }).answers).toHaveLength(100);
  });

  test('takes whatever there is, and the view and the checks of it too', () => {
    const options = { key: 'x', language: 'nl', survey: SURVEY, limits: DEFAULT_LIMITS } as const;
    fc.assert(
      fc.property(fc.oneof(fc.anything(), damaged()), (json) => {
        const reading = readResult(json);
        expect(publishProblems(json, ['nl', 'en']).length).toBeGreaterThan(0);
        if (!reading.ok) return;
        const shown = canonicalJson(viewOf(reading.result, options));
        expect(shown).not.toMatch(/NaN|null/);
        expect(typeof factsOf(reading.result)).toBe('string');
      }),
      { numRuns: 1000 },
    );
  });
});

/** A whole result in which one thing, anywhere, is something else. */
function damaged(): fc.Arbitrary<unknown> {
  const json = resultJson({
    n: 460,
    values: { agree: 247, disagree: 213 },
    groups: { young: { n: 200, values: { agree: 100, disagree: 100 } } },
    wording: { status: 'verbatim', original: 'nl', text: {} },
    nets: [{ key: 'all', label: {}, answers: ['agree'] }],
  });
  return fc.tuple(fc.nat(200), fc.anything()).map(([place, thing]) => {
    let index = -1;
    const replaced = (part: unknown): unknown => {
      index += 1;
      if (index === place) return thing;
      if (Array.isArray(part)) return part.map(replaced);
      if (typeof part !== 'object' || part === null) return part;
      return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, replaced(value)]));
    };
    // A question without words and a net without a label: one thing can't mend both, so that every result of this has
    // a problem.
    return replaced(json);
  });
}

describe('factsOf', () => {
  const facts = (json: unknown) => factsOf(read(json));

  test('does not change with a label, a wording or a save', () => {
    const texts = { wording: { status: 'paraphrased', original: 'en', text: { nl: 'Anders' } }, revision: 9 };
    const answers = ['agree', 'disagree'].map((key) => ({ key, role: 'substantive', label: { nl: `${key}!` } }));
    expect(facts({ ...USUAL, ...texts, answers })).toBe(facts(USUAL));
  });

  test.each([
    ['a count', resultJson({ n: 460, values: { agree: 246, disagree: 213 } })],
    ['the base', resultJson({ n: 461, values: { agree: 247, disagree: 213 } })],
    ['a key', resultJson({ n: 460, values: { agrees: 247, disagree: 213 } })],
    ['the order', resultJson({ n: 460, values: { disagree: 213, agree: 247 } })],
    ['the decimals', { ...USUAL, decimals: 1 }],
    ['completeness', { ...USUAL, complete: false }],
  ])('changes with %s', (_, json) => {
    expect(facts(json)).not.toBe(facts(USUAL));
  });

  test('does not depend on the order of fields', () => {
    expect(facts(Object.fromEntries(Object.entries(USUAL).reverse()))).toBe(facts(USUAL));
    expect(canonicalJson({ b: [1, { d: 1, c: undefined }], a: 'é"' })).toBe('{"a":"é\\"","b":[1,{"d":1}]}');
  });
});
