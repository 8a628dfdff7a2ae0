import type { Edge } from '../../survey/rounding';
import type { BaseView } from '../../survey/view';

/** "ongeveer 3 op de 10": `n` of `of`, at most 3 points off the share. */
export interface Frequency {
  readonly n: number;
  readonly of: number;
  /** The share is exactly this fraction, by count: no "about" is needed. */
  readonly exact: boolean;
}

/** A share (0–100, as shown), or a count where a small or unknown base allows no share. */
export type Amount =
  | {
      readonly type: 'percent';
      readonly percent: number;
      readonly decimals: number;
      /** It would print as none or as all, and is neither. */
      readonly edge?: Edge | undefined;
      readonly frequency?: Frequency | undefined;
    }
  | { readonly type: 'count'; readonly count: number; readonly base: Pick<BaseView, 'who' | 'n'> };

/** What people said: one answer, or a net. `labels` are the answers that a net adds up. */
export interface Name {
  readonly label: string;
  /** How a sentence says it: "werkt bij een gemeente". */
  readonly phrase?: string | undefined;
  /** The answers of a net, where they are few enough to be named one by one; empty for an answer. */
  readonly labels: readonly string[];
  readonly net: boolean;
}

export interface Item {
  readonly key: string;
  readonly name: Name;
  readonly amount: Amount;
}

export interface GroupName {
  readonly label: string;
  /** What follows the noun: "jonger dan 35". */
  readonly phrase?: string | undefined;
  readonly base: BaseView;
}

export interface GroupShare {
  readonly group: GroupName;
  readonly amount: Amount;
}

/** `partly`: what the source left out could be larger than what leads. */
export type Certainty = 'sure' | 'partly';

/**
 * Everything that can be said of a question, as facts and without words: `shared/` decides what is said and in which
 * order, a language only how it is said. A new statement is one entry here and one function in each language.
 */
export interface StatementFacts {
  // What a finding can be.
  readonly nothing: { readonly why: 'missing' | 'suppressed' | 'nobody' };
  readonly everyone: { readonly item: Item };
  readonly majority: { readonly item: Item; readonly size: 'slim' | 'clear' | 'almost-all' };
  readonly largest: { readonly item: Item; readonly certainty: Certainty };
  readonly mostChosen: { readonly item: Item; readonly certainty: Certainty };
  readonly plain: { readonly item: Item };
  /** `all`: every answer is equally large, so none leads. */
  readonly tie: { readonly items: readonly Item[]; readonly certainty: Certainty; readonly all: boolean };
  readonly nearTie: { readonly items: readonly Item[]; readonly certainty: Certainty };
  /** All answers lie close; with `top`, only these largest ones (their keys). */
  readonly spread: { readonly low: Item; readonly high: Item; readonly top?: readonly string[] | undefined };
  /** The two sides of a scale. `balance`: how the larger compares. */
  readonly sides: { readonly more: Item; readonly less: Item; readonly balance: 'more' | 'almost' | 'equal' };
  readonly groupsDiffer: { readonly name: Name; readonly high: GroupShare; readonly low: GroupShare };
  /** `decimals`: of the two figures. At least one of them is there. */
  readonly average: {
    readonly mean?: number | undefined;
    readonly median?: number | undefined;
    readonly decimals: number;
  };

  // What the sentences add.
  readonly shares: { readonly items: readonly Item[] };
  readonly next: { readonly items: readonly Item[] };
  readonly mostOfOthers: { readonly item: Item };
  readonly least: { readonly item: Item };
  readonly groupShares: { readonly name: Name; readonly high: GroupShare; readonly low: GroupShare };
  readonly middle: { readonly median: number; readonly decimals: number };
  readonly counts: { readonly item: Item; readonly count: Amount };
  /** No answer leads. */
  readonly unranked: { readonly several: boolean };
  readonly unreported: { readonly percent: number; readonly decimals: number };
}

export type StatementType = keyof StatementFacts;

/** One statement, told apart by `type`. */
export type Statement<T extends StatementType = StatementType> = {
  [K in T]: { readonly type: K } & StatementFacts[K];
}[T];

/** `full`: with the natural frequency. `short`: the number alone and no colon, for the name of a picture. */
export type Style = 'full' | 'short';

/** How one language says each statement: as a sentence, with its capital and full stop. */
export type Book = {
  readonly [T in StatementType]: (statement: Statement<T>, style: Style) => string;
};

/** The sentence for a statement. */
export function say<T extends StatementType>(book: Book, statement: Statement<T>, style: Style = 'full'): string {
  const sentence: Book[T] = book[statement.type];
  return sentence(statement, style);
}
