import type { Chart, ChartWidth } from '../chart';
import type { Theme } from '../theme/theme';
import { type BarBlock, layBars } from './bars';
import type { Drawing } from './drawing';
import { lines, marks, texts, tracks } from './layers';
import { markOf } from './rows';
import { toneAt, tonesOf } from './tone-of';

const SIZES = { thickness: 24, rowGap: 14, blockGap: 28, narrowLabels: 0, overhang: 0 };

/** One bar an answer. */
export function bar(chart: Chart, width: ChartWidth, theme: Theme): Drawing {
  const blocks = chart.series.map(({ key, label, parts }) => {
    const tones = tonesOf(parts, 'bars');
    const bars = parts.map((part, index) => ({ label: part.label, series: key, part, tone: toneAt(tones, index) }));
    return { heading: label, bars };
  });
  return barDrawing(blocks, width, theme, SIZES);
}

/** Bars on their tracks up to 100 percent, from a base line. */
export function barDrawing(
  blocks: readonly BarBlock[],
  width: ChartWidth,
  theme: Theme,
  sizes: Parameters<typeof layBars>[2],
): Drawing {
  const { placed, ...layout } = layBars(blocks, width, sizes);
  const boxes = placed.map(({ top, bottom }) => ({ start: 0, end: 100, top, bottom }));
  const rows = placed.map(({ bar: { series, part, tone }, share, top, bottom }) =>
    markOf(part, { series, tone, start: 0, end: share, top, bottom }),
  );
  return {
    width: layout.width,
    height: layout.height,
    params: layout.params,
    layers: [
      ...tracks(boxes, theme, 'percent'),
      ...marks(rows, theme, 'percent'),
      ...lines(layout.lines, theme.ink, BASE_LINE_WIDTH),
      ...texts(layout.labels, { name: 'labels', weight: 'normal', color: theme.ink }),
      ...texts(layout.values, { name: 'values', weight: 'bold', color: theme.ink }),
    ],
  };
}

const BASE_LINE_WIDTH = 1.5;
