import type { Chart, ChartWidth } from '../chart';
import type { Theme } from '../theme/theme';
import { barDrawing } from './bars';
import type { Drawing } from './drawing';
import { tonesOf } from './tone-of';

const SIZES = { thickness: 24, rowGap: 14, blockGap: 28 };

/** One bar an answer. */
export function bar(chart: Chart, width: ChartWidth, theme: Theme): Drawing {
  const blocks = chart.series.map(({ key, label, parts }) => {
    const tones = tonesOf(parts, 'bars');
    const bars = parts.map((part, index) => ({
      label: part.label,
      series: key,
      part,
      tone: tones[index] ?? ('accent' as const),
    }));
    return { heading: label, bars };
  });
  return barDrawing(blocks, width, theme, SIZES);
}
