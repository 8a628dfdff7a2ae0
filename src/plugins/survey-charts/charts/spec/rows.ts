import type { ChartPart } from '../chart';
import type { Tone } from '../theme/theme';
import { shareOf } from './share';

/** A filled rectangle. `start` and `end` are percentages or pixels, as its layer says; `top` and `bottom` are pixels. */
export interface MarkRow {
  readonly series: string;
  readonly label: string;
  readonly text: string;
  readonly percent: number | null;
  readonly tone: Tone;
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
}

/** The mark of a part: what it says, and its place. */
export function markOf(part: ChartPart, place: Omit<MarkRow, 'label' | 'text' | 'percent'>): MarkRow {
  const { series, tone, start, end, top, bottom } = place;
  return { series, label: part.label, text: part.text, percent: shareOf(part), tone, start, end, top, bottom };
}

/** The room behind a mark. */
export type TrackRow = Pick<MarkRow, 'start' | 'end' | 'top' | 'bottom'>;

/** Letters from `x` to the right; `y` is the base line of the first line, in pixels. */
export interface TextRow {
  readonly x: number;
  readonly y: number;
  readonly text: string | readonly string[];
}

/** A thin line, in pixels. */
export interface LineRow {
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly y2: number;
}

/** One line stays a string: a stock Vega reads both. */
export function textRow(x: number, y: number, lines: readonly string[]): TextRow {
  const [only, second] = lines;
  return { x, y, text: second === undefined ? (only ?? '') : lines };
}
