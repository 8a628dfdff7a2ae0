/** What can be wrong with a stored result. Each code has a text in every language (`words/messages`). */
export const PROBLEM_CODES = [
  'not-an-object',
  'unknown-version',
  'version-missing',
  'wrong-type',
  'number-invalid',
  'too-many',
  'kind-missing',
  'wording-missing',
  'setting-missing',
  'answers-too-few',
  'role-missing',
  'key-missing',
  'key-invalid',
  'key-duplicate',
  'label-missing',
  'decimals-invalid',
  'total-missing',
  'grouping-empty',
  'group-without-result',
  'group-unknown',
  'group-duplicate',
  'result-group-missing',
  'range-inverted',
  'base-who-missing',
  'base-n-missing',
  'base-n-invalid',
  'value-missing',
  'value-unknown-answer',
  'value-empty',
  'percent-out-of-range',
  'count-invalid',
  'count-over-base',
  'counts-over-base',
  'percentages-over-100',
  'count-percent-disagree',
  'net-empty',
  'net-unknown-answer',
  'net-duplicate-answer',
  'net-on-multiple-choice',
  'stats-missing',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface Problem {
  readonly code: ProblemCode;
  /** Into the result's JSON: `['answers', 2, 'label', 'nl']`. */
  readonly path: readonly (string | number)[];
  readonly values?: Readonly<Record<string, string | number>> | undefined;
}
