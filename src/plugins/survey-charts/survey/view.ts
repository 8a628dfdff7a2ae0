import type { Language } from './language';
import type { Kind, Pole, Role, SampleType } from './vocabulary';

/**
 * What may be published of a question, in one language: after rounding, derivation and suppression.
 * Words, charts and channels see only this; the stored result never leaves the server.
 */
export interface QuestionView {
  readonly key: string;
  readonly language: Language;
  readonly kind: Kind;
  /** Answers have an order of their own (scales, age bands, shares of work). */
  readonly ordered: boolean;
  /** False: the source told only some of the answers. */
  readonly complete: boolean;
  /** How many decimals every percentage of this question is shown with. 12.0 is not 12. */
  readonly decimals: number;
  readonly weighted: boolean;
  readonly wording: WordingView;
  /** All respondents together. */
  readonly total: GroupView;
  /** The same question per subgroup, one entry a grouping (age, employer). */
  readonly groupings: readonly GroupingView[];
  readonly survey: SurveyView;
}

export interface WordingView {
  readonly text: string;
  /** `paraphrased`: this is the topic, not the question as it was put. */
  readonly status: 'verbatim' | 'paraphrased';
  /** The text shown is a translation: the question was put in another language. */
  readonly translated: boolean;
}

export interface GroupingView {
  readonly key: string;
  readonly label: string;
  readonly groups: readonly GroupView[];
  /** Why the groups cannot be held against each other, if so. */
  readonly comparable: 'yes' | 'overlap' | 'unknown-base' | 'suppressed';
}

export interface GroupView {
  /** Absent for all respondents together. */
  readonly group?: {
    readonly grouping: string;
    readonly key: string;
    readonly label: string;
    readonly phrase?: string | undefined;
  };
  readonly base: BaseView;
  /** In the order in which every channel shows them. */
  readonly answers: readonly AnswerView[];
  readonly nets: readonly NetView[];
  /** What the source did not report, in percent as shown: 100 minus the sum, beyond rounding. Absent where nothing is missing. */
  readonly unreported?: number | undefined;
  /** Sum of the shown percentages (with `unreported`), where a sum of 100 is to be expected and every value is known. */
  readonly shownSum?: number | undefined;
  /** Only for `kind: 'number'`. */
  readonly stats?: StatsView | undefined;
}

/** In the question's unit, rounded (`statDecimals`). */
export interface StatsView {
  readonly mean?: number | undefined;
  readonly median?: number | undefined;
  /** Standard deviation: readers are told so once, in a note. */
  readonly spread?: number | undefined;
}

export interface BaseView {
  /** Who got the question, as a plural noun phrase without article or number: "ambtenaren". Empty if the source does not tell. */
  readonly who: string;
  readonly n: number | 'unknown';
  /** Roles that the percentages are computed over. */
  readonly includes: readonly Role[];
  /** What the small-base rules say; `unknown`: they can't judge. */
  readonly size: 'enough' | 'small' | 'counts-only' | 'hidden' | 'unknown';
}

export interface AnswerView {
  readonly key: string;
  readonly role: Role;
  readonly pole?: Pole | undefined;
  readonly label: string;
  /** How a sentence says it: "werkt bij een gemeente". */
  readonly phrase?: string | undefined;
  /** How a voice says the label, if not as it is written. */
  readonly spoken?: string | undefined;
  readonly value: ShownValue;
}

export interface NetView {
  readonly key: string;
  readonly label: string;
  /** Keys of the answers that it adds up. */
  readonly answers: readonly string[];
  readonly value: ShownValue;
  /** The sum was made of rounded percentages, because the source gives no counts: words and table say so. */
  readonly fromRounded: boolean;
}

/** A value as every channel shows it. Zero is known. */
export type ShownValue =
  | {
      readonly state: 'known';
      /** 0–100, rounded by itself to the question's decimals. */
      readonly percent: number;
      /** 0–100, unrounded where counts exist, else as the source gives it: for order, ties and "more than half". Never shown. */
      readonly exact: number;
      readonly count?: number | undefined;
    }
  /** Only how many, no share: the base is small (10–29) or not known. */
  | { readonly state: 'counted'; readonly count: number; readonly reason: 'small-base' | 'unknown-base' }
  | { readonly state: 'missing' }
  | { readonly state: 'suppressed'; readonly reason: SuppressionReason };

/** `small-base`: too few respondents. `complementary`: hidden because another hidden value could be computed from it. `source`: the source hid it. */
export type SuppressionReason = 'small-base' | 'complementary' | 'source';

/** A fact about a survey: known, known to be none ("not weighted"), or unknown. */
export type Fact<T> =
  | { readonly state: 'known'; readonly value: T }
  | { readonly state: 'none' }
  | { readonly state: 'unknown' };

/** What is told about the fieldwork, in one language. */
export interface SurveyView {
  readonly documentId: string;
  readonly title: string;
  readonly sampleType: SampleType;
  /** Plural noun phrase without an article: "ambtenaren". */
  readonly population: Fact<string>;
  readonly invited: Fact<number>;
  /** n: how many took part in the survey. */
  readonly respondents: Fact<number>;
  /** ISO dates, `2026-03-01`. */
  readonly fieldworkStart: Fact<string>;
  readonly fieldworkEnd: Fact<string>;
  readonly mode: Fact<string>;
  readonly recruitment: Fact<string>;
  readonly weighting: Fact<string>;
  readonly sponsor: Fact<string>;
  readonly conductedBy: Fact<string>;
  readonly limitations: Fact<string>;
  /** Where the figures come from, as a line under each figure: name, and licence where there is one. */
  readonly source: Fact<string>;
  readonly questionnaire?: { readonly url: string; readonly name: string } | undefined;
}
