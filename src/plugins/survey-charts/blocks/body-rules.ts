import type { RuleDescription } from '../document/issue';

/** A field holds what can't be shown: its text names the problem's code. */
export const FIELD_RULE = {
  id: 'block-field',
  severity: 'error',
  overridable: false,
} as const satisfies RuleDescription;

/** A block of a kind that there no longer is. */
export const UNKNOWN_RULE = {
  id: 'block-unknown',
  severity: 'error',
  overridable: false,
} as const satisfies RuleDescription;
