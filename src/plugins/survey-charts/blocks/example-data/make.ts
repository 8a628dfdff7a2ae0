/** A stored result, as it is in the database: read by `readResult` like any other. */
export type StoredResult = Readonly<Record<string, unknown>>;

interface Both {
  readonly nl: string;
  readonly en: string;
}

export interface ExampleAnswer extends Both {
  readonly key: string;
  readonly role?: 'substantive' | 'neutral' | 'dont-know' | 'refused' | 'other';
  readonly pole?: 'positive' | 'negative';
  readonly phrase?: Both;
  /** Percentage as the source gives it. */
  readonly percent?: number;
  readonly count?: number;
  /** Neither: the value is missing, or hidden by the source. */
  readonly hidden?: true;
}

export interface ExampleGroup extends Both {
  readonly key: string;
  readonly from?: number;
  readonly to?: number;
  readonly n: number;
  /** Counts in the order of the answers. */
  readonly counts: readonly number[];
}

/** An answer of a `number` question: from (included) to (not included), in the question's unit. */
export interface ExampleBin extends Both {
  readonly key: string;
  readonly from: number;
  readonly to?: number;
  readonly count: number;
}

export interface ExampleQuestion {
  readonly kind: 'single-choice' | 'multiple-choice' | 'scale' | 'number';
  readonly wording: Both & { readonly status?: 'paraphrased'; readonly original?: 'en' };
  readonly who: Both;
  readonly n: number | 'unknown';
  readonly ordered?: true;
  readonly complete?: false;
  readonly decimals?: number;
  readonly answers: readonly ExampleAnswer[];
  /** Only for `kind: 'number'`, whose answers are its bins. */
  readonly bins?: readonly ExampleBin[];
  readonly stats?: { readonly mean: number; readonly median: number; readonly spread: number };
  readonly nets?: readonly (Both & { readonly key: string; readonly answers: readonly string[] })[];
  readonly grouping?: Both & { readonly key: string; readonly groups: readonly ExampleGroup[] };
}

/** Writes out what is stored of a question. */
export function stored(question: ExampleQuestion): StoredResult {
  const { kind, wording, answers, bins = [], stats, nets = [], grouping } = question;
  const values = Object.fromEntries([...answers, ...bins].map((answer) => [answer.key, storedValue(answer)]));
  const includes = [
    ...new Set([...answers.map(({ role }) => role ?? 'substantive'), ...bins.map(() => 'substantive')]),
  ];
  const base = { who: textsOf(question.who), n: question.n, includes };
  const groups = grouping?.groups ?? [];
  return {
    version: 1,
    revision: 1,
    kind,
    ordered: question.ordered ?? kind === 'scale',
    complete: question.complete ?? true,
    decimals: question.decimals ?? 0,
    weighted: false,
    wording: { status: wording.status ?? 'verbatim', original: wording.original ?? 'nl', text: textsOf(wording) },
    answers: answers.map(({ key, role, pole, phrase, ...label }) => ({
      key,
      role: role ?? 'substantive',
      ...(pole === undefined ? {} : { pole }),
      label: textsOf(label),
      ...(phrase === undefined ? {} : { phrase }),
    })),
    bins: bins.map(({ key, from, to, ...label }) => ({ key, from, to, label: textsOf(label) })),
    nets: nets.map((net) => ({ key: net.key, label: textsOf(net), answers: net.answers })),
    groupings:
      grouping === undefined ? [] : [{ key: grouping.key, label: textsOf(grouping), groups: groups.map(groupOf) }],
    results: [
      { group: null, base, values, ...(stats === undefined ? {} : { stats }) },
      ...groups.map((group) => ({
        group: [grouping?.key, group.key],
        base: { ...base, n: group.n },
        values: Object.fromEntries(
          answers.map(({ key }, index) => [key, { state: 'known', count: group.counts[index] ?? 0 }]),
        ),
      })),
    ],
  };
}

function storedValue({
  percent,
  count,
  hidden,
}: Pick<ExampleAnswer, 'percent' | 'count' | 'hidden'>): Readonly<Record<string, unknown>> {
  if (hidden === true) return { state: 'suppressed', reason: 'source' };
  if (percent === undefined && count === undefined) return { state: 'missing' };
  return {
    state: 'known',
    ...(count === undefined ? {} : { count }),
    ...(percent === undefined ? {} : { percent }),
  };
}

function textsOf({ nl, en }: Both): Both {
  return { nl, en };
}

function groupOf({ key, from, to, ...label }: ExampleGroup): Readonly<Record<string, unknown>> {
  return {
    key,
    label: textsOf(label),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}
