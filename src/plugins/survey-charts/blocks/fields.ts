import type { Path } from '../document/nodes';
import type { QuestionUse } from '../document/question';
import type { Attribute } from './attribute';

/** Why a field could not be read as it was given. The value that is used instead is always safe. */
export const FIELD_PROBLEM_CODES = [
  'field-type',
  'field-too-long',
  'field-not-a-choice',
  'field-too-many',
  'field-link-refused',
  'field-text-unknown',
  'field-text-too-deep',
  'field-text-picture',
] as const;
export type FieldProblemCode = (typeof FIELD_PROBLEM_CODES)[number];

export interface FieldProblem {
  readonly code: FieldProblemCode;
  readonly path: Path;
  readonly values?: Readonly<Record<string, string | number>> | undefined;
}

/** What reading gives, whatever was there. */
export interface Reading<Value> {
  readonly value: Value;
  readonly problems: readonly FieldProblem[];
  readonly questions: readonly QuestionUse[];
}

/** What a query to Strapi asks for, to get this field whole. Absent for fields that come of themselves. */
export type Populate = true | { readonly populate: Readonly<Record<string, Populate>> };

/** A field, said once: what Strapi stores, and how anything at all is read as a `Value`. */
export interface Field<Value> {
  readonly attribute: Attribute;
  readonly populate?: Populate | undefined;
  /** Total: never throws; nothing at all reads as the empty value without a problem. */
  read(value: unknown, path: Path): Reading<Value>;
}

/** The fields of a component, by name; `Values` is what they are read as. */
export type Fields<Values> = { readonly [key in keyof Values]: Field<Values[key]> };

/** Names the type of what `fields` are read as: `type ResultFields = ValuesOf<typeof fields>`. */
export type ValuesOf<F> = { readonly [key in keyof F]: F[key] extends Field<infer Value> ? Value : never };

/** What is known, without problems or questions. */
export function plainReading<Value>(value: Value, problems: readonly FieldProblem[] = []): Reading<Value> {
  return { value, problems, questions: [] };
}

/** Keys of an object with their type: `for … in` gives them as strings. */
export function keysOf<Values extends object>(values: Values): readonly Extract<keyof Values, string>[] {
  const keys: Extract<keyof Values, string>[] = [];
  for (const key in values) if (Object.hasOwn(values, key)) keys.push(key);
  return keys;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own property: a hostile `__proto__` or `constructor` is never what a field's name reads. */
export function own(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Reads a component's fields out of anything. Total: each field by itself, so that one fault loses one field. */
export function readFields<Values extends object>(fields: Fields<Values>, input: unknown, path: Path): Reading<Values> {
  const record = isRecord(input) ? input : {};
  const values: Partial<Values> = {};
  const problems: FieldProblem[] = [];
  const questions: QuestionUse[] = [];
  if (input !== undefined && input !== null && !isRecord(input)) problems.push({ code: 'field-type', path });
  for (const key of keysOf(fields)) {
    const reading = fields[key].read(own(record, key), [...path, key]);
    values[key] = reading.value;
    problems.push(...reading.problems);
    questions.push(...reading.questions);
  }
  if (!isWhole(fields, values)) throw new Error('A field was declared and not read.');
  return { value: values, problems, questions };
}

function isWhole<Values extends object>(fields: Fields<Values>, values: Partial<Values>): values is Values {
  return keysOf(fields).every((key) => Object.hasOwn(values, key));
}
