import type { Chart, ChartWidth } from '../chart';
import type { Theme } from '../theme/theme';
import type { Drawing } from './drawing';
import { segmentBars } from './segment-bars';
import { segmentsOf } from './segments';
import { DRAWING_WIDTH } from './sizes';

/** One bar of 100 percent for all respondents, or one a group. */
export function stackedBar({ series, decimals }: Chart, width: ChartWidth, theme: Theme): Drawing {
  const pixels = DRAWING_WIDTH[width];
  const bars = series.map((one) => ({ series: one, segments: segmentsOf(one.parts, pixels, decimals) }));
  return segmentBars(bars, pixels, theme);
}
