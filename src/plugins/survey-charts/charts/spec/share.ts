import type { ChartPart } from '../chart';

/** A part's percentage, 0–100, whatever came in; null where there is no bar to draw. */
export function shareOf({ percent }: Pick<ChartPart, 'percent'>): number | null {
  return percent === null || !Number.isFinite(percent) ? null : Math.min(100, Math.max(0, percent));
}
