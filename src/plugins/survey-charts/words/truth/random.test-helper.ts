import * as fc from 'fast-check';
import type { Example, ExampleAnswer, Given } from '../golden/build.test-helper';
import { SURVEY_NAMES } from '../golden/surveys.test-helper';

const LABELS = [
  'Ja|Yes',
  'Ja, heel erg|Yes, very much',
  'Nee|No',
  '21–40%',
  'Meer dan 80%|More than 80%',
  'Zelfstandig bestuursorgaan|Independent public body',
  'Eens|Agree',
  'Fiets|Bicycle',
  'Trein: eerste klas|Train: first class',
  'Wie dan ook|Whoever',
  '3 keer|3 times',
  'Overig|Miscellaneous',
] as const;

/** Counts with many zeros and ties, one dominant answer, and ordinary ones. */
const size = fc.oneof(fc.constantFrom(0, 1, 7, 50, 50, 100), fc.integer({ min: 0, max: 400 }), fc.constant(900));

function givenOf(
  counts: readonly number[],
  source: 'counts' | 'percents',
  gap: number,
): { n: number | 'unknown'; given: readonly Given[] } {
  const n = counts.reduce((all, one) => all + one, 0);
  const given = counts.map((count, at): Given => {
    if (at === gap) return 'missing';
    return source === 'counts' ? { count } : Math.round((count * 100) / Math.max(n, 1));
  });
  return { n: source === 'counts' ? n : 'unknown', given };
}

const tail = fc.constantFrom('none', 'dont-know', 'refused', 'other');

/** Questions of every kind, complete and not, with and without counts, scales with nets, and two groups. */
export const randomExample: fc.Arbitrary<Example> = fc
  .record({
    counts: fc.array(size, { minLength: 2, maxLength: 12 }),
    kind: fc.constantFrom('single-choice', 'multiple-choice', 'scale'),
    source: fc.constantFrom('counts', 'counts', 'percents'),
    decimals: fc.constantFrom(0, 0, 1, 2),
    complete: fc.boolean(),
    gap: fc.constantFrom(-1, -1, -1, 0, 1),
    tail,
    survey: fc.constantFrom(...SURVEY_NAMES),
    split: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 }),
    grouped: fc.boolean(),
  })
  .map(({ counts, kind, source, decimals, complete, gap, tail: last, survey, split, grouped }): Example => {
    const { n, given } = givenOf(counts, source, gap);
    const answers = given.map(
      (one, at): ExampleAnswer => [LABELS[at] ?? `Antwoord ${at}`, one, optionsOf(at, counts.length, kind, last)],
    );
    const half = Math.floor(counts.length / 2);
    const sides = [
      Array.from({ length: half }, (_, at) => at),
      Array.from({ length: half }, (_, at) => counts.length - half + at),
    ] as const;
    const parts = counts.map((count, at) => Math.round(count * (split[at] ?? 0)));
    const groups = [parts, counts.map((count, at) => count - (parts[at] ?? 0))];
    return {
      name: 'random',
      survey,
      kind,
      n,
      decimals,
      complete: complete || kind === 'multiple-choice' || source === 'counts',
      answers,
      who: 'mensen|people',
      nets:
        kind === 'scale' && half > 1 && last === 'none' && gap === -1
          ? [
              ['Voor|For', sides[0]],
              ['Tegen|Against', sides[1]],
            ]
          : [],
      ...(grouped && source === 'counts' && gap === -1
        ? {
            grouping: {
              label: 'Leeftijd|Age',
              groups: groups.map((own, at) => ({
                label: `Groep ${at + 1}|Group ${at + 1}`,
                n: own.reduce((all, one) => all + one, 0),
                given: own.map((count) => ({ count })),
              })),
            },
          }
        : {}),
    };
  });

function optionsOf(at: number, length: number, kind: Example['kind'], last: string): ExampleAnswer[2] {
  if (at === length - 1 && (last === 'dont-know' || last === 'refused' || last === 'other')) return { role: last };
  if (kind !== 'scale' || last !== 'none') return {};
  const half = Math.floor(length / 2);
  if (at < half) return { pole: 'positive' };
  return at >= length - half ? { pole: 'negative' } : { role: 'neutral' };
}
