import type { ChartWidth } from '../chart';
import { CAP_HEIGHT, UNITS_PER_EM } from '../text/font-metrics';

/** CSS pixels around what is laid out: an outline that stands at its edge is drawn half outside it. */
export const FRAME_ROOM = 1;

/**
 * CSS pixels that each drawing has to lay out in; with its frame it is 288 or 640 px wide. `narrow` stands in a page of
 * 320 px with 16 px at both sides (WCAG 1.4.10 reflow).
 */
export const DRAWING_WIDTH: Readonly<Record<ChartWidth, number>> = {
  narrow: 288 - 2 * FRAME_ROOM,
  wide: 640 - 2 * FRAME_ROOM,
};

/** Labels and amounts in CSS pixels: the size of running text, because they are read as text. */
export const LETTER_SIZE = 16;
/** From one line of a label to the next. */
export const LINE_HEIGHT = 20;

/** From the middle of a line to its base line, so that capitals and digits stand in the middle. */
const HALF_CAPITAL = (LETTER_SIZE * CAP_HEIGHT) / UNITS_PER_EM / 2;

/** Base line of the first of `lines` lines whose block has its middle at `middle`. */
export function baselineAround(middle: number, lines: number): number {
  return round(middle - ((lines - 1) * LINE_HEIGHT) / 2 + HALF_CAPITAL);
}

/** Base line of the first line of a block that starts at `top`. */
export function baselineBelow(top: number): number {
  return round(top + LINE_HEIGHT / 2 + HALF_CAPITAL);
}

/** Two decimals: no eye sees more, and the same facts give the same bytes on every machine. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
