import type { QuestionUse } from '../document/question';
import { cleanLine, cleanText } from './clean';
import { type Component, populateOf, uidOf } from './component';
import { type Field, type FieldProblem, isRecord, own, plainReading, readFields } from './fields';
import { readRichText } from './rich-text/read';
import type { RichText } from './rich-text/types';

// UIDs as `server/src/uids.ts` has them, a layer above: Strapi refuses to start with a relation to what there is not.
const QUESTION_UID = 'plugin::survey-charts.survey-question';
const SURVEY_UID = 'plugin::survey-charts.survey';

/** Longest text that a field takes in, in characters: what is longer is no text that somebody wrote. */
const LONGEST_TEXT = 20_000;

/** One line; '' when empty. */
export function line(options: { readonly maxLength: number; readonly private?: true }): Field<string> {
  return {
    attribute: { type: 'string', ...options },
    read: (value, path) => readText(value, path, options.maxLength, cleanLine),
  };
}

/** Several lines; '' when empty. */
export function longText(options: { readonly maxLength?: number } = {}): Field<string> {
  const maxLength = options.maxLength ?? LONGEST_TEXT;
  return {
    attribute: { type: 'text', maxLength },
    read: (value, path) => readText(value, path, maxLength, (text) => cleanText(text).trim()),
  };
}

function readText(
  value: unknown,
  path: readonly (string | number)[],
  maxLength: number,
  clean: (text: string) => string,
) {
  if (value === undefined || value === null) return plainReading('');
  if (typeof value !== 'string') return plainReading('', [{ code: 'field-type', path }]);
  const text = clean(value.slice(0, LONGEST_TEXT));
  const tooLong: FieldProblem = { code: 'field-too-long', path, values: { length: value.length, max: maxLength } };
  return plainReading(text, text.length > maxLength || value.length > LONGEST_TEXT ? [tooLong] : []);
}

/** A day as `2026-11-24`; '' when empty. */
export function day(): Field<string> {
  return {
    attribute: { type: 'date' },
    read(value, path) {
      if (value === undefined || value === null || value === '') return plainReading('');
      const isDay = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
      return isDay ? plainReading(value) : plainReading('', [{ code: 'field-type', path }]);
    },
  };
}

/** One of a fixed list. What is not in it reads as the default. */
export function choice<const Choice extends string>(choices: readonly Choice[], standard: Choice): Field<Choice> {
  return {
    attribute: { type: 'enumeration', enum: choices, default: standard },
    read(value, path) {
      if (value === undefined || value === null || value === '') return plainReading(standard);
      const chosen = choices.find((one) => one === value);
      return chosen === undefined
        ? plainReading(standard, [{ code: 'field-not-a-choice', path, values: { choices: choices.join(', ') } }])
        : plainReading(chosen);
    },
  };
}

export function flag(standard: boolean): Field<boolean> {
  return {
    attribute: { type: 'boolean', default: standard },
    read(value, path) {
      if (value === undefined || value === null) return plainReading(standard);
      return typeof value === 'boolean' ? plainReading(value) : plainReading(standard, [{ code: 'field-type', path }]);
    },
  };
}

/** Text with headings, lists, links and emphasis, as Strapi's blocks editor keeps it. */
export function richText(): Field<RichText> {
  return {
    attribute: { type: 'blocks' },
    read(value, path) {
      const { text, problems } = readRichText(value, path);
      return plainReading(text, problems);
    },
  };
}

/** The documentId of the question that was chosen. */
export function question(): Field<string | undefined> {
  return {
    attribute: { type: 'relation', relation: 'oneToOne', target: QUESTION_UID },
    populate: true,
    read(value, path) {
      const reading = readRelation(value, path);
      return { ...reading, questions: [{ path, documentId: reading.value }] };
    },
  };
}

/** The documentId of the survey that was chosen. */
export function survey(): Field<string | undefined> {
  return {
    attribute: { type: 'relation', relation: 'oneToOne', target: SURVEY_UID },
    populate: true,
    read: readRelation,
  };
}

function readRelation(value: unknown, path: readonly (string | number)[]) {
  if (value === undefined || value === null) return plainReading<string | undefined>(undefined);
  const documentId = documentIdOf(value);
  const empty = isRecord(value) && Array.isArray(own(value, 'connect'));
  const wrong = documentId === undefined && !empty;
  return plainReading<string | undefined>(documentId, wrong ? [{ code: 'field-type', path }] : []);
}

/** A populated relation, a bare documentId, or the admin's unsaved `{ connect, disconnect }`. */
function documentIdOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (!isRecord(value)) return undefined;
  const documentId = own(value, 'documentId');
  if (typeof documentId === 'string' && documentId !== '') return documentId;
  const connect = own(value, 'connect');
  const last: unknown = Array.isArray(connect) ? connect.at(-1) : undefined;
  return isRecord(last) ? documentIdOf(own(last, 'documentId')) : undefined;
}

/** An image of the media library. Its alternative text is a field of the block, because it belongs to a language. */
export interface ImageFile {
  readonly url: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** What the media library has, in whatever language: only ever offered, never shown. */
  readonly libraryText: string;
}

export function image(): Field<ImageFile | undefined> {
  return {
    attribute: { type: 'media', multiple: false, allowedTypes: ['images'] },
    populate: true,
    read(value, path) {
      if (value === undefined || value === null) return plainReading<ImageFile | undefined>(undefined);
      const read = isRecord(value) ? imageOf(value) : undefined;
      return plainReading(read, read === undefined ? [{ code: 'field-type', path }] : []);
    },
  };
}

function imageOf(file: Readonly<Record<string, unknown>>): ImageFile | undefined {
  const [url, width, height] = [own(file, 'url'), own(file, 'width'), own(file, 'height')];
  const text = own(file, 'alternativeText');
  if (typeof url !== 'string' || !/^(https?:\/\/[^\s"'<>\\]+|\/(?!\/)[^\s"'<>\\]*)$/.test(url)) return undefined;
  if (!isSize(width) || !isSize(height)) return undefined;
  return { url, width, height, libraryText: typeof text === 'string' ? cleanLine(text) : '' };
}

function isSize(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 1 && value <= 100_000;
}

/** A JSON custom field: `parse` reads it, totally. */
export function json<Value>(customField: string, parse: (value: unknown) => Value): Field<Value> {
  return { attribute: { type: 'customField', customField }, read: (value) => plainReading(parse(value)) };
}

/** Any number of a nested component, at most `max`; the rest is left out and said. */
export function parts<Values extends object>(component: Component<Values>, max: number): Field<readonly Values[]> {
  return {
    attribute: { type: 'component', component: uidOf(component.name), repeatable: true, max },
    populate: { populate: populateOf(component.fields) },
    read(value, path) {
      if (value === undefined || value === null) return plainReading<readonly Values[]>([]);
      if (!Array.isArray(value)) return plainReading<readonly Values[]>([], [{ code: 'field-type', path }]);
      const problems: FieldProblem[] = value.length > max ? [{ code: 'field-too-many', path, values: { max } }] : [];
      const questions: QuestionUse[] = [];
      const values = value.slice(0, max).map((part: unknown, index) => {
        const reading = readFields(component.fields, part, [...path, index]);
        problems.push(...reading.problems);
        questions.push(...reading.questions);
        return reading.value;
      });
      return { value: values, problems, questions };
    },
  };
}
