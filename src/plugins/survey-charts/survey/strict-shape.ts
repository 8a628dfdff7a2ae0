import { z } from 'zod';
import type { Problem, ProblemCode } from './problem';
import { KINDS, POLES, ROLES } from './vocabulary';

const texts = z.object({ nl: z.string().optional(), en: z.string().optional() });
const percent = z.number().min(0).max(100);
const count = z.number().int().min(0).max(1e9);
const value = z.discriminatedUnion('state', [
  z.object({ state: z.literal('known'), count: count.optional(), percent: percent.optional() }),
  z.object({ state: z.literal('missing') }),
  z.object({ state: z.literal('suppressed'), reason: z.string() }),
]);
const named = { key: z.string(), label: texts };

/** The types of a result that is to be published, without what depends on other fields: that is `publish-problems.ts`. */
const shape = z.object({
  revision: z.number().int().min(0).optional(),
  kind: z.enum(KINDS),
  ordered: z.boolean().optional(),
  complete: z.boolean().optional(),
  decimals: z.number().int().min(0).max(4).optional(),
  weighted: z.boolean().optional(),
  wording: z.object({ status: z.enum(['verbatim', 'paraphrased']), original: z.enum(['nl', 'en']), text: texts }),
  answers: z
    .array(
      z.object({
        ...named,
        role: z.enum(ROLES),
        pole: z.enum(POLES).optional(),
        phrase: texts.optional(),
        spoken: texts.optional(),
      }),
    )
    .optional(),
  bins: z.array(z.object({ ...named, from: z.number().optional(), to: z.number().optional() })).optional(),
  nets: z.array(z.object({ ...named, answers: z.array(z.string()) })).optional(),
  groupings: z
    .array(
      z.object({
        ...named,
        groups: z.array(
          z.object({ ...named, phrase: texts.optional(), from: z.number().optional(), to: z.number().optional() }),
        ),
      }),
    )
    .optional(),
  results: z.array(
    z.object({
      group: z.union([z.null(), z.tuple([z.string(), z.string()])]),
      base: z.object({
        who: texts,
        n: z.union([z.number().int().min(0).max(1e9), z.literal('unknown')]),
        includes: z.array(z.enum(ROLES)),
      }),
      values: z.record(z.string(), value),
      stats: z
        .object({ mean: z.number().optional(), median: z.number().optional(), spread: z.number().min(0).optional() })
        .optional(),
    }),
  ),
});

/** What has the wrong type or bounds, with the path of each. */
export function shapeProblems(json: unknown): readonly Problem[] {
  const read = shape.safeParse(json);
  if (read.success) return [];
  return read.error.issues.map(({ path }): Problem => {
    const own = path.filter((part) => typeof part !== 'symbol');
    return { code: codeOf(own), path: own };
  });
}

const CODES: Readonly<Record<string, ProblemCode>> = {
  kind: 'kind-missing',
  percent: 'percent-out-of-range',
  count: 'count-invalid',
  decimals: 'decimals-invalid',
  n: 'base-n-invalid',
};

function codeOf(path: readonly (string | number)[]): ProblemCode {
  const last = path.at(-1);
  return (typeof last === 'string' && Object.hasOwn(CODES, last) ? CODES[last] : undefined) ?? 'wrong-type';
}
