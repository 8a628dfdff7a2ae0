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

/**
 * The hues of what simply is: bars of answers, shares, parts of a sequence. None of them says that something is good or bad;
 * the two sides of a scale keep theirs (docs/adr/0015-palettes.md). The first is the one that nobody chose.
 */
export const PALETTES = ['plum', 'blue', 'graphite'] as const;
export type Palette = (typeof PALETTES)[number];

/** Why a form was taken (the first nine), or why it is not fit. Judged in `charts/form.ts`, said in `words`. */
export const FORM_REASONS = [
  'compares-answers',
  'parts-of-a-whole',
  'two-sides',
  'some-of-ten',
  'some-of-hundred',
  'small-share',
  'compares-groups',
  'few-parts',
  'has-margin',
  'several-answers',
  'classes-of-a-number',
  'needs-order',
  'needs-two-sides',
  'needs-all-parts',
  'needs-one-share',
  'needs-groups',
  'needs-random-sample',
  'needs-base',
  'is-weighted',
  'groups-not-comparable',
  'too-few-parts',
  'too-many-parts',
  'too-many-bars',
  'labels-too-long',
  'no-round-number',
  'part-too-small',
  'something-hidden',
] as const;
export type FormReason = (typeof FORM_REASONS)[number];

/** `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`, at most 64: a key is part of addresses, so it never changes once it was published. */
export const KEY_PATTERN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
export const KEY_MAX_LENGTH = 64;
