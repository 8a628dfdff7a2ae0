/** The words that stored facts are made of. See docs/adr/0001-facts-once.md. */
export const KINDS = ['single-choice', 'multiple-choice', 'scale', 'number'] as const;
export type Kind = (typeof KINDS)[number];

export const ROLES = ['substantive', 'neutral', 'dont-know', 'refused', 'other'] as const;
/** What an answer is. What the source did not report is derived and has no role. */
export type Role = (typeof ROLES)[number];

export const POLES = ['positive', 'negative'] as const;
/** The side of a scale on which an answer stands. */
export type Pole = (typeof POLES)[number];

export const SAMPLE_TYPES = ['opt-in-panel', 'probability-sample', 'census', 'other', 'unknown'] as const;
export type SampleType = (typeof SAMPLE_TYPES)[number];

/** The forms that a chart can take. A figure's form is part of its facts' publication, so that every channel names the same one. */
export const CHART_FORMS = [
  'bar',
  'stacked-bar',
  'diverging-bar',
  'icons-10',
  'icons-100',
  'grouped-bar',
  'donut',
  'dot-interval',
] as const;
export type ChartForm = (typeof CHART_FORMS)[number];

/** `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`, at most 64: a key is part of addresses, so it never changes once it was published. */
export const KEY_PATTERN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
export const KEY_MAX_LENGTH = 64;
