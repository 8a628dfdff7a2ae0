import type { Language } from '../survey/language';
import type { ChartForm, Palette, Pole, Role } from '../survey/vocabulary';

/**
 * What a drawing needs, as plain data: labels and amounts are ready texts of one language, in the order of the table.
 * Made of a figure node by `blocks/chart.ts`, so that charts know neither words nor document.
 */
export interface Chart {
  readonly form: ChartForm;
  readonly language: Language;
  /** Absent: the first. */
  readonly palette?: Palette | undefined;
  /** Decimals of every percentage shown. */
  readonly decimals: number;
  /** One row for all respondents, or one a group. */
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  readonly key: string;
  /** Empty for all respondents together. */
  readonly label: string;
  readonly parts: readonly ChartPart[];
}

export interface ChartPart {
  readonly key: string;
  readonly label: string;
  /** `unreported` is drawn hatched, last. */
  readonly role: Role | 'unreported';
  readonly pole?: Pole | undefined;
  /** 0–100; null: no bar, only the text ("niet bekend", "te weinig mensen"). */
  readonly percent: number | null;
  /** The label at the bar: "31%", "niet bekend". */
  readonly text: string;
  /** Bounds of a confidence interval, 0–100, for `dot-interval`. */
  readonly interval?: { readonly low: number; readonly high: number } | undefined;
}

export const CHART_WIDTHS = ['narrow', 'wide'] as const;
/** The two drawings of a figure; a page exposes exactly one of them. */
export type ChartWidth = (typeof CHART_WIDTHS)[number];

export const CHART_THEMES = ['page', 'light', 'dark', 'print', 'contrast'] as const;
/** `page` takes its colours from the page's CSS custom properties; the others are hex colours for files. */
export type ChartTheme = (typeof CHART_THEMES)[number];
