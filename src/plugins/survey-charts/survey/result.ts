import { z } from 'zod';
import { LANGUAGES, type Language, type Texts } from './language';
import { FIRST_VERSION, type Migration, migrate, RESULT_VERSION } from './migrate';
import { COUNT, DECIMALS, MAX_ITEMS, NUMBER, PERCENT } from './number-bounds';
import type { Problem } from './problem';
import { KINDS, POLES, ROLES } from './vocabulary';

/**
 * Reads each element of a list by itself. One that can't be read is an empty one in the same place, so that a path into
 * the result is a path into the JSON.
 */
function list<Item>(item: z.ZodType<Item>, empty: unknown = {}) {
  return z
    .array(z.unknown())
    .catch([])
    .transform((items) =>
      items.slice(0, MAX_ITEMS).map((one) => {
        const read = item.safeParse(one);
        return read.success ? read.data : item.parse(empty);
      }),
    );
}

/** The texts that are there, trimmed; an empty one isn't. */
function textsOf(json: Readonly<Record<string, unknown>>): Texts {
  const found: { [language in Language]?: string } = {};
  for (const language of LANGUAGES) {
    const text = json[language];
    if (typeof text === 'string' && text.trim() !== '') found[language] = text.trim();
  }
  return found;
}

const string = z.string().catch('');
const texts = z.record(z.string(), z.unknown()).catch({}).transform(textsOf);
const number = NUMBER.optional().catch(undefined);
const count = COUNT.optional().catch(undefined);
const percent = PERCENT.optional().catch(undefined);
const roles = z
  .array(z.unknown())
  .catch([])
  .transform((items) => ROLES.filter((role) => items.includes(role)));

const answer = z.object({
  key: string,
  role: z.enum(ROLES).catch('substantive'),
  pole: z.enum(POLES).optional().catch(undefined),
  label: texts,
  phrase: texts,
  spoken: texts,
});
const bin = z.object({ key: string, from: number, to: number, label: texts });
const net = z.object({ key: string, label: texts, answers: list(string, '') });
const group = z.object({ key: string, label: texts, phrase: texts, from: number, to: number });
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
      .union([COUNT, z.literal('unknown')])
      .optional()
      .catch(undefined),
    /** Empty: the source does not tell. */
    includes: roles,
  })
  .catch({ who: {}, includes: [] });
const entry = z.object({
  /** Null: all respondents. Undefined: not said. */
  group: z
    .union([z.null(), z.tuple([z.string(), z.string()])])
    .optional()
    .catch(undefined),
  base,
  values: z.record(z.string(), value).catch({}),
  /** Only for `kind: 'number'`; `spread` is the standard deviation. */
  stats: z.object({ mean: number, median: number, spread: number }).optional().catch(undefined),
});
const wording = z
  .object({
    status: z.enum(['verbatim', 'paraphrased']).catch('verbatim'),
    original: z.enum(LANGUAGES).catch('nl'),
    text: texts,
  })
  .catch({ status: 'verbatim', original: 'nl', text: {} });

const draft = z.object({
  version: z.literal(RESULT_VERSION),
  revision: z.int().min(0).catch(0),
  kind: z.enum(KINDS).optional().catch(undefined),
  ordered: z.boolean().catch(false),
  complete: z.boolean().catch(true),
  decimals: DECIMALS.catch(0),
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
 * Reads a result in its draft form. Total: what can't be read counts as absent, and nothing (or an empty object) is an
 * empty result. Refused is only what is no JSON object of a known version, because saving it would lose what it meant.
 * An object without a version is of the first: it may be half-written by hand, and there is no older one to mistake.
 */
export function readResult(json: unknown, migrations?: ReadonlyMap<number, Migration>): ResultReading {
  if (json === undefined || json === null) return readResult({});
  if (!isObject(json)) return { ok: false, problem: { code: 'not-an-object', path: [] } };
  const present = migrate({ ...json, version: json.version ?? FIRST_VERSION }, migrations);
  if (present === undefined) {
    const version = typeof json.version === 'number' ? json.version : '?';
    const values = { version, known: RESULT_VERSION };
    return { ok: false, problem: { code: 'unknown-version', path: ['version'], values } };
  }
  const read = draft.safeParse(present);
  return read.success ? { ok: true, result: read.data } : { ok: false, problem: { code: 'not-an-object', path: [] } };
}

/** What an answer is for a question of any kind: the bins of a `number` question are its answers. */
export function answersOf(result: QuestionResult): readonly StoredAnswer[] {
  if (result.kind !== 'number') return result.answers;
  return result.bins.map(({ key, label }) => ({ key, label, role: 'substantive', phrase: {}, spoken: {} }));
}

/** The list of the JSON in which `answersOf` stands. */
export function answersField(result: QuestionResult): 'answers' | 'bins' {
  return result.kind === 'number' ? 'bins' : 'answers';
}

const MISSING: StoredValue = { state: 'missing' };

/** What is stored of an answer; nothing stored is missing. A key may be the name of something that every object has. */
export function storedValue(entry: StoredResult | undefined, key: string): StoredValue {
  return (entry !== undefined && Object.hasOwn(entry.values, key) ? entry.values[key] : undefined) ?? MISSING;
}
