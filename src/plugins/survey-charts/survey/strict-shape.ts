import { z } from 'zod';
import { LANGUAGES } from './language';
import { COUNT, DECIMALS, MAX_ITEMS, NUMBER, PERCENT } from './number-bounds';
import type { Problem, ProblemCode } from './problem';
import { KINDS, POLES, ROLES } from './vocabulary';

const text = z.string().optional();
const texts = z.object(Object.fromEntries(LANGUAGES.map((language) => [language, text]))).optional();
const number = NUMBER.optional();
// What may be absent here and not in a published result is told by the rule that knows why (`publish-problems.ts`).
const named = { key: text, label: texts };
const range = { from: number, to: number };

function list<Item>(item: z.ZodType<Item>) {
  return z.array(item).max(MAX_ITEMS).optional();
}

const value = z.discriminatedUnion('state', [
  z.object({ state: z.literal('known'), count: COUNT.optional(), percent: PERCENT.optional() }),
  z.object({ state: z.literal('missing') }),
  z.object({ state: z.literal('suppressed'), reason: z.string() }),
]);
const answer = z.object({
  ...named,
  role: z.enum(ROLES),
  pole: z.enum(POLES).optional(),
  phrase: texts,
  spoken: texts,
});
const entry = z.object({
  group: z.union([z.null(), z.tuple([z.string(), z.string()])]),
  base: z
    .object({ who: texts, n: z.union([COUNT, z.literal('unknown')]).optional(), includes: list(z.enum(ROLES)) })
    .optional(),
  values: z.record(z.string(), value).optional(),
  stats: z.object({ mean: number, median: number, spread: NUMBER.min(0).optional() }).optional(),
});

/** The types of a result that is to be published, without what depends on other fields: that is `publish-problems.ts`. */
const shape = z.object({
  revision: z.int().min(0).optional(),
  kind: z.enum(KINDS),
  ordered: z.boolean().optional(),
  complete: z.boolean().optional(),
  decimals: DECIMALS.optional(),
  weighted: z.boolean().optional(),
  wording: z.object({ status: z.enum(['verbatim', 'paraphrased']), original: z.enum(LANGUAGES), text: texts }),
  answers: list(answer),
  bins: list(z.object({ ...named, ...range })),
  nets: list(z.object({ ...named, answers: list(z.string()) })),
  groupings: list(z.object({ ...named, groups: list(z.object({ ...named, phrase: texts, ...range })) })),
  results: list(entry),
});

/** What has the wrong type or bounds, with the path of each. */
export function shapeProblems(json: unknown): readonly Problem[] {
  const read = shape.safeParse(json);
  if (read.success) return [];
  return read.error.issues.map((issue): Problem => {
    const path = issue.path.filter((part) => typeof part !== 'symbol');
    const isLong = issue.code === 'too_big' && issue.origin === 'array';
    return isLong ? { code: 'too-many', path, values: { max: MAX_ITEMS } } : { code: codeOf(path), path };
  });
}

/** By the name of the field that the path ends in. */
const CODES: Readonly<Record<string, ProblemCode>> = {
  kind: 'kind-missing',
  role: 'role-missing',
  status: 'setting-missing',
  original: 'setting-missing',
  group: 'result-group-missing',
  percent: 'percent-out-of-range',
  count: 'count-invalid',
  decimals: 'decimals-invalid',
  n: 'base-n-invalid',
  from: 'number-invalid',
  to: 'number-invalid',
  mean: 'number-invalid',
  median: 'number-invalid',
  spread: 'number-invalid',
};

function codeOf(path: readonly (string | number)[]): ProblemCode {
  const last = path.at(-1);
  // An answer may have the key `count`: then it is the value that is of the wrong type, not a count.
  const isField = path.at(-2) !== 'values';
  const known = isField && typeof last === 'string' && Object.hasOwn(CODES, last);
  return (known ? CODES[last] : undefined) ?? 'wrong-type';
}
