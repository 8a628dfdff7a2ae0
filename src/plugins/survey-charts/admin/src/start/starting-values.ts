import { arrayOf, isObject, textOf, valueAt } from '../json';

/** A saved entry, as far as a relation of a form needs it. */
export interface Linked {
  readonly id: number;
  readonly documentId: string;
  readonly status?: string | undefined;
  /** What editors see of it. */
  readonly label: string;
  /** The field that the label is of. */
  readonly labelField: string;
}

/** Entries of one of Strapi's answers; those that are none are left out. */
export function linkedIn(entries: unknown, labelField: string): readonly Linked[] {
  return arrayOf(entries).flatMap((entry): readonly Linked[] => {
    const [id, documentId, status] = ['id', 'documentId', 'status'].map((field) => valueAt(entry, [field]));
    if (typeof id !== 'number' || typeof documentId !== 'string') return [];
    return [{ id, documentId, status: textOf(status), label: textOf(valueAt(entry, [labelField])), labelField }];
  });
}

/** A form's relation to one entry that was chosen and not saved, in the shape of Strapi's own form. */
function relationTo({ labelField, status, ...entry }: Linked) {
  const connect = [{ ...entry, [labelField]: entry.label, status, __temp_key__: 'a0' }];
  return { connect, disconnect: [] };
}

/** A new question of a survey. */
export function questionOf(survey: Linked): Readonly<Record<string, unknown>> {
  return { survey: relationTo(survey) };
}

/** A new article about a survey: each of its questions as a result, and how the survey was done. */
export function articleAbout(survey: Linked, questions: readonly Linked[]): Readonly<Record<string, unknown>> {
  const inOrder = [...questions].sort((one, other) => one.id - other.id);
  const blocks = [
    ...inOrder.map((question) => ({
      __component: 'survey.result',
      form: 'automatic',
      question: relationTo(question),
    })),
    { __component: 'survey.method', survey: { connect: [], disconnect: [] } },
  ];
  const body = blocks.map((block, index) => ({ ...block, __temp_key__: placeKey(index) }));
  return { surveys: relationTo(survey), body };
}

/** Keys by which Strapi keeps components in order: `a0` … `aZ`, then `b00` …, as its fractional indexing writes integers. */
function placeKey(index: number): string {
  const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  const base = digits.length;
  if (index < base) return `a${digits[index]}`;
  const rest = index - base;
  return `b${digits[Math.floor(rest / base)] ?? 'z'}${digits[rest % base]}`;
}

/** Texts that belong to one language; the figures' are made anew in the other one. */
const OWN_TEXTS = ['title', 'slug', 'intro', 'summary'] as const;
const FIGURE_TEXTS = ['finding', 'altText', 'sentences', 'fingerprint'] as const;

/**
 * A version in another language of what Strapi gives of the first: the same results, in the same order. Running texts stay to be
 * translated in their place; title, introduction, summary and texts of figures are left open, dates and corrections are its own.
 */
export function translationOf(version: unknown): Readonly<Record<string, unknown>> {
  const fields = isObject(version) ? version : {};
  const body = arrayOf(fields.body).map((block) =>
    isObject(block) && 'question' in block ? without(block, FIGURE_TEXTS) : block,
  );
  const rest = Object.entries(without(fields, [...OWN_TEXTS, 'publicationDate'])).filter(
    ([field]) => field !== 'corrections',
  );
  return { ...Object.fromEntries(rest), slug: undefined, body };
}

function without(fields: Readonly<Record<string, unknown>>, emptied: readonly string[]) {
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [field, emptied.includes(field) ? null : value]),
  );
}
