import type { Language } from '../../survey/language';
import type { Edge } from '../../survey/rounding';
import type { BaseView, Fact, GroupView, NetView, ShownValue, SuppressionReason } from '../../survey/view';
import type { ChartForm, FormReason, SampleType } from '../../survey/vocabulary';
import type { InterfaceTexts } from '../interface';
import type { Amount, Book, Name } from './statement';

/** How a language writes numbers and dates. */
export interface Numerals {
  /** 0–100 to "31%" or "31 procent"; with an edge "<1%" or "minder dan 1 procent". */
  percent(percent: number, decimals: number, style: 'cell' | 'running', edge?: Edge): string;
  integer(value: number): string;
  /** Two shares as a range: "43 en 57 procent". */
  between(low: number, high: number, decimals: number): string;
  /** A mean or median: at most this many decimals, none for a whole number. */
  number(value: number, mostDecimals: number): string;
  /** ISO date or instant, in Europe/Amsterdam. What is no date comes back as it is. */
  date(iso: string): string;
}

/** What a bar with two sides shows besides its sides. */
export interface ScaleSides {
  /** There is an answer in the middle. */
  readonly neutral: boolean;
  /** Someone took no side: "don't know" or refused. */
  readonly noSide: boolean;
  readonly unreported: boolean;
}

/** What a note has to tell, as facts. Each note is one or more whole sentences. */
export interface NoteFacts {
  readonly spread: Record<never, never>;
  readonly severalAnswers: Record<never, never>;
  readonly rounding: { readonly sum: number; readonly decimals: number };
  readonly roundingInGroups: Record<never, never>;
  readonly dontKnow: { readonly label: string; readonly counted: boolean };
  readonly netsFromRounded: { readonly labels: readonly string[] };
  readonly unreported: { readonly percent: number; readonly decimals: number };
  readonly missing: { readonly labels: readonly string[] };
  readonly suppressed: { readonly reasons: readonly SuppressionReason[] };
  readonly countsOnly: { readonly reason: 'small-base' | 'unknown-base' };
  readonly smallBase: { readonly groups: readonly string[] };
  readonly notComparable: { readonly grouping: string; readonly why: 'overlap' | 'unknown-base' | 'suppressed' };
  /** 95 percent interval, 0–100, at the decimals shown. Only of a probability sample. */
  readonly precision: {
    readonly name: Name;
    readonly low: number;
    readonly high: number;
    readonly decimals: number;
  };
  readonly weighted: Record<never, never>;
  readonly optIn: { readonly population: string };
}
export type NoteType = keyof NoteFacts;
export type Note<T extends NoteType = NoteType> = { [K in T]: { readonly type: K } & NoteFacts[K] }[T];
export type Notes = { readonly [T in NoteType]: (note: Note<T>) => string };

/** The lines of the method block that are said of any survey, in this order. */
export const METHOD_KEYS = [
  'population',
  'sampleType',
  'invited',
  'respondents',
  'fieldworkStart',
  'mode',
  'recruitment',
  'weighting',
  'sponsor',
  'conductedBy',
  'limitations',
  'source',
] as const;
export type MethodKey = (typeof METHOD_KEYS)[number];

/**
 * One language: how things are said. What is said, and in which order, is decided in `shared/`, so a language is
 * phrases and never a decision about figures.
 */
export interface Phrasing {
  readonly language: Language;
  readonly numerals: Numerals;
  readonly book: Book;
  readonly notes: Notes;
  /** Name of a form: "Staafdiagram". */
  readonly forms: Readonly<Record<ChartForm, string>>;
  readonly howToRead: Readonly<Record<Exclude<ChartForm, 'diverging-bar'>, string>> & {
    'diverging-bar'(sides: ScaleSides): string;
  };
  readonly formReasons: Readonly<Record<FormReason, string>>;
  readonly wordingNotes: Readonly<Record<'paraphrased' | 'translated' | 'both', string>>;
  /** "Verbeterd: 41 procent." */
  pair(label: string, amount: string): string;
  /** The sentence before the values of a group: "Groep ‘Jonger dan 35’, 82 mensen." */
  groupIntro(group: GroupView): string;
  readonly statLabels: Readonly<Record<'mean' | 'median' | 'spread', string>>;
  /** A share or count in running text: "31 procent", "7 van de 20 mensen". */
  amount(amount: Amount): string;
  count(count: number): string;
  readonly noValue: Readonly<Record<'missing' | SuppressionReason, string>>;
  readonly unreported: { readonly label: string; about(amount: string): string };
  netLabel(net: NetView): string;
  base(base: BaseView, survey: { readonly population: string; readonly respondents: number | undefined }): string;
  /** The base of one group, as a sentence that names the group. */
  baseOfGroup(label: string, base: BaseView): string;
  groupBase(base: BaseView): string;
  source(title: string, source: Fact<string>): string;
  /** Before the editor's own note: "Verbeterd op 3 maart 2026: …" */
  correction(date: string, text: string): string;
  readonly method: {
    readonly terms: Readonly<Record<MethodKey, string>>;
    readonly none: Readonly<Record<MethodKey, string>>;
    readonly unknown: string;
    readonly sampleTypes: Readonly<Record<Exclude<SampleType, 'unknown'>, string>>;
    period(start: string | undefined, end: string | undefined): string;
    intro(respondents: number | undefined, population: string): string;
    readonly introBySample: Readonly<Record<SampleType, (population: string) => readonly string[]>>;
  };
  /** Heading of the column of all respondents, beside groups: "Iedereen". */
  readonly everyone: string;
  /** "niet bekend" for a fact that the source does not tell, "geen" for one that is known to be none. */
  readonly facts: { readonly unknown: string; readonly none: string };
  readonly interface: InterfaceTexts;
}

/** A value without a number, as a cell says it. */
export function noValueOf(
  value: Extract<ShownValue, { state: 'missing' | 'suppressed' }>,
): 'missing' | SuppressionReason {
  return value.state === 'missing' ? 'missing' : value.reason;
}
