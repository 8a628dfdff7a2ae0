/** What is known of a form at one moment. */
export interface FormMoment {
  readonly values: unknown;
  readonly initialValues: unknown;
  /** When what is stored was saved, as the page last read it. */
  readonly version: unknown;
  readonly modified: boolean;
  readonly isSubmitting: boolean;
  /** The server said what is wrong. */
  readonly refused: boolean;
  /** What is stored was saved by somebody else than this editor. */
  readonly byOther: boolean;
}

/** What was typed and is not known to be saved; `undefined` when there is nothing to lose. */
export type Kept =
  | {
      readonly values: unknown;
      /** What the form was filled with when it was typed, and the version of that. */
      readonly base: unknown;
      readonly version: unknown;
      readonly sent: boolean;
    }
  | undefined;

/** What to keep from this moment on, and what was lost in it. */
export interface Watched {
  readonly kept: Kept;
  /** To be put back if it stays so: it is not saved, and what was stored before stands in its place. */
  readonly lost?: unknown;
  /** A newer version, somebody else's, comes in the place of what was typed. */
  readonly overtaken?: { readonly base: unknown; readonly mine: unknown };
}

/**
 * Strapi takes a save that failed for one that worked, unless the server said what is wrong with a field: it calls what was
 * typed the saved version, and puts the old one over it as soon as it sees that nothing changed (5.54, `UpdateAction`).
 * After a refusal it reads the entry anew, and puts that over what was typed, also when it is somebody else's.
 */
export function afterMoment(kept: Kept, moment: FormMoment): Watched {
  const { values, initialValues, version, modified, isSubmitting, refused, byOther } = moment;
  if (isSubmitting) return { kept: kept && { ...kept, sent: true } };
  // The page knows of a newer version a moment before the form is filled with it.
  if (modified) {
    const begun = kept !== undefined && kept.base === initialValues ? kept.version : version;
    return { kept: { values, base: initialValues, version: begun, sent: false } };
  }
  if (kept === undefined) return { kept };
  const overtaken = { base: kept.base, mine: kept.values };
  if (kept.sent) {
    // A newer version is what was sent, unless that was refused, or never came through and the newer one is of somebody else.
    if (version !== kept.version) return refused || byOther ? { kept: undefined, overtaken } : { kept: undefined };
    return values === kept.values ? { kept } : { kept, lost: kept.values };
  }
  // Taken back by hand. What the form is filled with tells, for the version may be known a moment later.
  return initialValues === kept.base ? { kept: undefined } : { kept: undefined, overtaken };
}
