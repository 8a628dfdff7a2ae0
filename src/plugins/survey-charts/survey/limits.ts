/** Numbers of respondents under which a base is too small. Settings of the plugin. */
export interface Limits {
  /** Under this: nothing is shown (privacy). */
  readonly hidden: number;
  /** Under this: counts only, no percentages. */
  readonly countsOnly: number;
  /** Under this: shown with a warning. */
  readonly warn: number;
}

export const DEFAULT_LIMITS: Limits = { hidden: 10, countsOnly: 30, warn: 50 };
