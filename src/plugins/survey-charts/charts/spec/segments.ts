import type { ChartPart } from '../chart';
import type { Tone } from '../theme/theme';
import { shareOf } from './share';
import { round } from './sizes';
import { toneAt, tonesOf } from './tone-of';

/** A visible piece of a whole, in pixels. */
export interface Segment {
  readonly part: ChartPart;
  readonly tone: Tone;
  readonly percent: number;
  readonly left: number;
  readonly right: number;
}

/** The background shows between parts, so that they never touch (Chartability: parts that touch). */
export const GAP = 3;

/**
 * Parts side by side over `width` pixels, in their order. Lengths are in proportion to the percentages: to their sum
 * where that is 100 but for rounding, else to 100, so that what is hidden or unknown stays open. Zero takes no room.
 */
export function segmentsOf(parts: readonly ChartPart[], width: number, decimals: number): readonly Segment[] {
  const tones = tonesOf(parts, 'parts');
  const shown = parts.flatMap((part, index) => {
    const percent = shareOf(part);
    return percent === null || percent === 0 ? [] : [{ part, percent, tone: toneAt(tones, index) }];
  });
  const sum = shown.reduce((total, { percent }) => total + percent, 0);
  const whole = isRoundedWhole(sum, parts.length, decimals) ? sum : Math.max(100, sum);
  const room = Math.max(0, width - GAP * Math.max(0, shown.length - 1));
  let left = 0;
  return shown.map(({ part, percent, tone }) => {
    const right = left + (room * percent) / whole;
    const segment = { part, tone, percent, left: round(left), right: round(right) };
    left = right + GAP;
    return segment;
  });
}

/** Whether a sum differs from 100 by no more than rounding each of `count` percentages can do. */
export function isRoundedWhole(sum: number, count: number, decimals: number): boolean {
  return Math.abs(sum - 100) <= (count * 0.5) / 10 ** decimals + 1e-9;
}
