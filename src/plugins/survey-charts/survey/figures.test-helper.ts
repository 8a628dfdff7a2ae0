import { DEFAULT_LIMITS, type Limits } from './limits';
import { readResult } from './result';
import { UNKNOWN_SURVEY } from './unknown-survey';
import type { QuestionView, SurveyView } from './view';
import { viewOf } from './view-of';

// Results as JSON and their views, for the tests of this folder.

type Json = Readonly<Record<string, unknown>>;
export type Figure = number | Json;

export const SURVEY: SurveyView = {
  ...UNKNOWN_SURVEY,
  documentId: 'survey',
  title: 'A survey',
  sampleType: 'opt-in-panel',
};

const both = (text: string) => ({ nl: text, en: text });
export const percent = (value: number): Json => ({ state: 'known', percent: value });
export const HIDDEN: Json = { state: 'suppressed', reason: 'source' };
export const MISSING: Json = { state: 'missing' };

export interface Example extends Json {
  /** Figures of all respondents by answer; a number is a count. */
  readonly values: Readonly<Record<string, Figure>>;
  readonly n: number | 'unknown';
  readonly answers?: readonly Json[];
  readonly groups?: Readonly<
    Record<string, { readonly n: number | 'unknown'; readonly values: Readonly<Record<string, Figure>> }>
  >;
}

function valuesOf(figures: Readonly<Record<string, Figure>>): Json {
  return Object.fromEntries(
    Object.entries(figures).map(([key, figure]) => [
      key,
      typeof figure === 'number' ? { state: 'known', count: figure } : figure,
    ]),
  );
}

interface ResultJson extends Json {
  readonly groupings: readonly { readonly key: string; readonly label: Json; readonly groups: readonly Json[] }[];
  readonly results: readonly { readonly group: readonly string[] | null; readonly base: Json; readonly values: Json }[];
}

/** A whole result that may be published, of its figures; any field can be set otherwise. */
export function resultJson({ values, n, groups = {}, ...fields }: Example): ResultJson {
  const who = both('people');
  const base = (people: number | 'unknown') => ({ who, n: people, includes: [] });
  const keys = Object.keys(groups);
  return {
    version: 1,
    revision: 1,
    kind: 'single-choice',
    ordered: false,
    complete: true,
    decimals: 0,
    weighted: false,
    wording: { status: 'verbatim', original: 'nl', text: both('A question?') },
    answers: Object.keys(values).map((key) => ({ key, role: 'substantive', label: both(key) })),
    nets: [],
    groupings:
      keys.length === 0
        ? []
        : [{ key: 'age', label: both('Age'), groups: keys.map((key) => ({ key, label: both(key) })) }],
    results: [
      { group: null, base: base(n), values: valuesOf(values) },
      ...Object.entries(groups).map(([key, group]) => ({
        group: ['age', key],
        base: base(group.n),
        values: valuesOf(group.values),
      })),
    ],
    ...fields,
  };
}

/** The view of what is stored; a test's own mistake in it is an error. */
export function view(json: unknown, limits: Limits = DEFAULT_LIMITS): QuestionView {
  const read = readResult(json);
  if (!read.ok) throw new Error(read.problem.code);
  return viewOf(read.result, { key: 'question', language: 'nl', survey: SURVEY, limits });
}

export function net(key: string, ...answers: readonly string[]): Json {
  return { key, label: both(key), answers };
}
