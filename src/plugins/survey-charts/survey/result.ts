import { z } from 'zod';
import { migrate, RESULT_VERSION } from './migrate';
import type { Problem } from './problem';
import { KINDS, POLES, ROLES } from './vocabulary';

/** Reads each element of a list by itself: one that can't be read is left out, the others stay. */
function list<Item>(item: z.ZodType<Item>) {
  return z
    .array(z.unknown())
    .catch([])
    .transform((items) =>
      items.flatMap((one) => {
        const read = item.safeParse(one);
        return read.success ? [read.data] : [];
      }),
    );
}

const string = z.string().catch('');
const text = z.string().optional().catch(undefined);
const texts = z.object({ nl: text, en: text }).catch({});
const someTexts = z.object({ nl: text, en: text }).optional().catch(undefined);
const number = z.number().optional().catch(undefined);
const count = z.number().int().min(0).max(1e9).optional().catch(undefined);
const percent = z.number().min(0).max(100).optional().catch(undefined);

const answer = z.object({
  key: string,
  role: z.enum(ROLES).catch('substantive'),
  pole: z.enum(POLES).optional().catch(undefined),
  label: texts,
  phrase: someTexts,
  spoken: someTexts,
});
const bin = z.object({ key: string, from: number, to: number, label: texts });
const net = z.object({ key: string, label: texts, answers: list(z.string()) });
const group = z.object({ key: string, label: texts, phrase: someTexts, from: number, to: number });
const grouping = z.object({ key: string, label: texts, groups: list(group) });
const value = z
  .discriminatedUnion('state', [
    z.object({ state: z.literal('known'), count, percent }),
    z.object({ state: z.literal('missing') }),
    z.object({ state: z.literal('suppressed'), reason: string }),
  ])
  .catch({ state: 'missing' });
const base = z
  .object({
    who: texts,
    n: z
      .union([z.number().int().min(0).max(1e9), z.literal('unknown')])
      .optional()
      .catch(undefined),
    includes: list(z.enum(ROLES)),
  })
  .catch({ who: {}, includes: [] });
const entry = z.object({
  group: z.union([z.null(), z.tuple([z.string(), z.string()])]),
  base,
  values: z.record(z.string(), value).catch({}),
  /** Only for `kind: 'number'`; `spread` is the standard deviation. */
  stats: z.object({ mean: number, median: number, spread: number }).optional().catch(undefined),
});
const wording = z
  .object({
    status: z.enum(['verbatim', 'paraphrased']).catch('verbatim'),
    original: z.enum(['nl', 'en']).catch('nl'),
    text: texts,
  })
  .catch({ status: 'verbatim', original: 'nl', text: {} });

const draft = z.object({
  version: z.literal(RESULT_VERSION),
  revision: z.number().int().min(0).catch(0),
  kind: z.enum(KINDS).optional().catch(undefined),
  ordered: z.boolean().catch(false),
  complete: z.boolean().catch(true),
  decimals: z.number().int().min(0).max(4).catch(0),
  weighted: z.boolean().catch(false),
  wording,
  answers: list(answer),
  /** What a `number` question has instead of answers: from (included) to (not included), in the question's unit. */
  bins: list(bin),
  nets: list(net),
  groupings: list(grouping),
  results: list(entry),
});

/** The stored result in its draft form: everything may be absent, lists are always there. */
export type QuestionResult = z.infer<typeof draft>;
export type StoredAnswer = z.infer<typeof answer>;
export type StoredNet = z.infer<typeof net>;
export type StoredGrouping = z.infer<typeof grouping>;
export type StoredResult = z.infer<typeof entry>;
export type StoredValue = z.infer<typeof value>;

export type ResultReading =
  | { readonly ok: true; readonly result: QuestionResult }
  | { readonly ok: false; readonly problem: Problem };

function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/**
 * Reads a result in its draft form. Total: what can't be read is left out, and nothing (or an empty object) is an empty
 * result. Refused is only what is no JSON object of a known version, because saving it would lose what it meant.
 */
export function readResult(json: unknown): ResultReading {
  if (json === undefined || json === null) return readResult({ version: RESULT_VERSION });
  if (!isObject(json)) return { ok: false, problem: { code: 'not-an-object', path: [] } };
  if (Object.keys(json).length === 0) return readResult({ version: RESULT_VERSION });
  const present = migrate(json);
  if (present === undefined) {
    const version = typeof json.version === 'number' ? json.version : '?';
    return {
      ok: false,
      problem: { code: 'unknown-version', path: ['version'], values: { version, known: RESULT_VERSION } },
    };
  }
  const read = draft.safeParse(present);
  return read.success ? { ok: true, result: read.data } : { ok: false, problem: { code: 'not-an-object', path: [] } };
}

/** What an answer is for a question of any kind: the bins of a `number` question are its answers. */
export function answersOf(result: QuestionResult): readonly StoredAnswer[] {
  if (result.kind !== 'number') return result.answers;
  return result.bins.map(({ key, label }) => ({ key, label, role: 'substantive' }));
}
