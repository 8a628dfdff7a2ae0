import { valueAt } from '../json';

/** What is known of a form at one moment. */
export interface FormMoment {
  readonly values: unknown;
  readonly initialValues: unknown;
  readonly modified: boolean;
  readonly isSubmitting: boolean;
}

/** What was typed and is not known to be saved; `undefined` when there is nothing to lose. */
export type Kept =
  | {
      readonly values: unknown /** When what the form began with was saved. */;
      readonly version: unknown;
      readonly sent: boolean;
    }
  | undefined;

/** What to keep from this moment on, and what was lost in it: to be put back if it stays so. */
export interface Watched {
  readonly kept: Kept;
  readonly lost?: unknown;
}

/**
 * Strapi takes a save that failed for one that worked, unless the server said what is wrong with a field: it calls what was
 * typed the saved version, and puts the old one over it as soon as it sees that nothing changed (5.54, `UpdateAction`).
 */
export function afterMoment(kept: Kept, { values, initialValues, modified, isSubmitting }: FormMoment): Watched {
  if (isSubmitting) return { kept: kept && { ...kept, sent: true } };
  const version = valueAt(initialValues, ['updatedAt']);
  if (modified) return { kept: { values, version, sent: false } };
  // Taken back by hand, or a newer version came: it was saved.
  if (kept === undefined || !kept.sent || version !== kept.version) return { kept: undefined };
  return values === kept.values ? { kept } : { kept, lost: kept.values };
}
