import type { Language } from '../../survey/language';
import type { AnswerView, BaseView, GroupView, NetView, QuestionView, ShownValue } from '../../survey/view';
import type { Kind, Pole, Role } from '../../survey/vocabulary';
import { type SurveyName, surveyOf } from './surveys.test-helper';

/** "Ja|Yes": a text in Dutch and in English; without a bar it is the same in both. */
export type Both = string;

/** A percentage as the source gives it; a count, perhaps with the source's own (weighted) percentage; or no number. */
export type Given =
  | number
  | { readonly count: number; readonly percent?: number }
  | 'missing'
  | 'source'
  | 'complementary';

export interface AnswerOptions {
  readonly role?: Role;
  readonly pole?: Pole;
  readonly phrase?: Both;
}
export type ExampleAnswer = readonly [label: Both, given: Given, options?: AnswerOptions];

export interface ExampleGroup {
  readonly label: Both;
  readonly phrase?: Both;
  readonly n: number | 'unknown';
  readonly given: readonly Given[];
}

export interface Example {
  readonly name: string;
  readonly survey: SurveyName;
  readonly kind: Kind;
  readonly wording?: Both;
  readonly status?: 'verbatim' | 'paraphrased';
  readonly original?: Language;
  readonly who?: Both;
  readonly n: number | 'unknown';
  readonly ordered?: boolean;
  readonly complete?: boolean;
  readonly decimals?: number;
  readonly weighted?: boolean;
  /** Roles that are not in the base. */
  readonly without?: readonly Role[];
  readonly answers: readonly ExampleAnswer[];
  /** Label, and the places of the answers that it adds up. */
  readonly nets?: readonly (readonly [label: Both, answers: readonly number[]])[];
  readonly grouping?: {
    readonly label: Both;
    readonly comparable?: 'overlap' | 'unknown-base' | 'suppressed';
    readonly groups: readonly ExampleGroup[];
  };
  readonly stats?: { readonly mean?: number; readonly median?: number; readonly spread?: number };
}

export const c = (count: number): Given => ({ count });
export const counts = (...all: readonly number[]): readonly Given[] => all.map(c);

/** The view that words get of an example. Made by hand, so that these tests lean on nothing but the interface. */
export function exampleView(example: Example, language: Language): QuestionView {
  const { grouping } = example;
  const say = (texts: Both): string => textIn(texts, language);
  const total = groupOf(
    example,
    example.n,
    example.answers.map(([, given]) => given),
    say,
  );
  const groups = (grouping?.groups ?? []).map(({ label, phrase, n, given }, index): GroupView => {
    const named = phrase === undefined ? undefined : say(phrase);
    const group = { grouping: 'groups', key: `g${index}`, label: say(label), phrase: named };
    return { ...groupOf(example, n, given, say), group };
  });
  return {
    key: 'example',
    language,
    kind: example.kind,
    ordered: example.ordered ?? example.kind === 'scale',
    complete: example.complete ?? true,
    decimals: example.decimals ?? 0,
    weighted: example.weighted ?? false,
    wording: {
      text: say(example.wording ?? 'Wat vindt u?|What do you think?'),
      status: example.status ?? 'verbatim',
      translated: (example.original ?? 'nl') !== language,
    },
    total: { ...total, stats: example.stats },
    groupings:
      grouping === undefined
        ? []
        : [{ key: 'groups', label: say(grouping.label), groups, comparable: grouping.comparable ?? 'yes' }],
    survey: surveyOf(example.survey, language),
  };
}

type Say = (texts: Both) => string;

function textIn(texts: Both, language: Language): string {
  const [nl = '', en = nl] = texts.split('|');
  return language === 'nl' ? nl : en;
}

function groupOf(example: Example, n: number | 'unknown', given: readonly Given[], say: Say): GroupView {
  const size = sizeOf(n);
  const decimals = example.decimals ?? 0;
  const answers = example.answers.map(
    ([label, , options = {}], index): AnswerView => ({
      key: `a${index}`,
      role: options.role ?? 'substantive',
      pole: options.pole,
      label: say(label),
      phrase: options.phrase === undefined ? undefined : say(options.phrase),
      value: shownValue(given[index] ?? 'missing', n, size, decimals),
    }),
  );
  const roles = [...new Set(answers.map(({ role }) => role))].filter((role) => !example.without?.includes(role));
  const shown = answers.flatMap(({ value }) => (value.state === 'known' ? [value] : []));
  const whole = example.kind !== 'multiple-choice' && shown.length > 0 && shown.length === answers.length;
  const unreported = whole && example.without === undefined ? restOf(shown, n, decimals) : undefined;
  const sum = shown.reduce((all, { percent }) => all + percent, unreported ?? 0);
  return {
    base: { who: say(example.who ?? ''), n, includes: roles, size },
    answers,
    nets: (example.nets ?? []).map((net, index) => netOf(net, index, answers, n, decimals, say)),
    unreported,
    shownSum: whole && example.without === undefined ? round(sum, decimals) : undefined,
  };
}

function sizeOf(n: number | 'unknown'): BaseView['size'] {
  if (n === 'unknown') return 'unknown';
  return n < 10 ? 'hidden' : n < 30 ? 'counts-only' : n < 50 ? 'small' : 'enough';
}

function shownValue(given: Given, n: number | 'unknown', size: BaseView['size'], decimals: number): ShownValue {
  if (given === 'missing') return { state: 'missing' };
  if (given === 'source' || given === 'complementary') return { state: 'suppressed', reason: given };
  if (size === 'hidden') return { state: 'suppressed', reason: 'small-base' };
  const { count, percent } = typeof given === 'number' ? { count: undefined, percent: given } : given;
  if (size === 'counts-only') {
    return count === undefined
      ? { state: 'suppressed', reason: 'small-base' }
      : { state: 'counted', count, reason: 'small-base' };
  }
  if (percent !== undefined) return { state: 'known', percent: round(percent, decimals), exact: percent, count };
  if (count === undefined) return { state: 'missing' };
  if (n === 'unknown') return { state: 'counted', count, reason: 'unknown-base' };
  const exact = (count * 100) / n;
  return { state: 'known', percent: round(exact, decimals), exact, count };
}

type Known = Extract<ShownValue, { state: 'known' }>;

/** Beyond rounding: nothing of counts is lost, and each of k percentages can be half a unit off. */
function restOf(shown: readonly Known[], n: number | 'unknown', decimals: number): number | undefined {
  const rest = 100 - shown.reduce((all, { exact }) => all + exact, 0);
  const counted = n !== 'unknown' && shown.every(({ count }) => count !== undefined);
  const bound = counted ? 0.001 : shown.length * 0.5 * 10 ** -decimals + 0.001;
  return rest > bound && round(rest, decimals) > 0 ? round(rest, decimals) : undefined;
}

function netOf(
  [label, places]: readonly [Both, readonly number[]],
  index: number,
  answers: readonly AnswerView[],
  n: number | 'unknown',
  decimals: number,
  say: Say,
): NetView {
  const parts = places.flatMap((place) => answers[place]?.value ?? []);
  const tallies = parts.flatMap((part) => ('count' in part && part.count !== undefined ? [part.count] : []));
  const tally = tallies.length === parts.length ? tallies.reduce((all, one) => all + one, 0) : undefined;
  const exact = parts.reduce((all, part) => all + (part.state === 'known' ? part.exact : 0), 0);
  const known = parts.every((part) => part.state === 'known');
  const counted: ShownValue = { state: 'counted', count: tally ?? 0, reason: 'small-base' };
  const missing: ShownValue = tally === undefined ? { state: 'missing' } : counted;
  return {
    key: `n${index}`,
    label: say(label),
    answers: places.map((place) => `a${place}`),
    value: known ? { state: 'known', percent: round(exact, decimals), exact, count: tally } : missing,
    fromRounded: known && (tally === undefined || n === 'unknown'),
  };
}

function round(value: number, decimals: number): number {
  return Math.round((value + 1e-9) * 10 ** decimals) / 10 ** decimals;
}
