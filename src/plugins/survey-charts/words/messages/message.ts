import type { ProblemCode } from '../../survey/problem';

/** Codes of what is wrong with a stored result. */
export type ProblemTexts = Readonly<Record<ProblemCode, string>>;

export type Values = Readonly<Record<string, string | number>>;

/** Strapi's path of a field, or a path into a result: `['body', 2, 'finding']`. */
export type FieldPath = readonly (string | number)[];

/** How a language names the steps of a path. */
export interface Places {
  /** Steps that a number follows: "antwoord" + 3. */
  readonly numbered: Readonly<Record<string, string>>;
  /** Steps by themselves: "vraagtekst". */
  readonly named: Readonly<Record<string, string>>;
}

/** Everything that editors are told, in one language. */
export interface MessageTexts {
  readonly texts: Readonly<Record<string, string>>;
  readonly places: Places;
  /** For a key without a text: says it plainly, with the key for the one who mends it. */
  readonly unknown: string;
  readonly languages: Readonly<Record<string, string>>;
  readonly locale: string;
}
