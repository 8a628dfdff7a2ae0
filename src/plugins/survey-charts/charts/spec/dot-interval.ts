import type { Chart, ChartWidth } from '../chart';
import type { Theme } from '../theme/theme';
import { layBars, type PlacedBar } from './bars';
import type { Drawing } from './drawing';
import { lines, texts, tracks } from './layers';
import type { LineRow } from './rows';
import { dots } from './shape-layers';
import { round } from './sizes';
import { toneAt, tonesOf } from './tone-of';

const SIZES = { thickness: 24, rowGap: 14, blockGap: 28, narrowLabels: 0, overhang: 9 };
const TRACK_HEIGHT = 10;
const INTERVAL_WIDTH = 2.5;
/** Of the stroke that closes an interval at each end. */
const END_HEIGHT = 18;
const BASE_LINE_WIDTH = 1.5;

/** A dot an answer on the scale from 0 to 100 percent, on a line from the lower to the upper bound of its interval. */
export function dotInterval(chart: Chart, width: ChartWidth, theme: Theme): Drawing {
  const blocks = chart.series.map(({ key, label, parts }) => {
    const tones = tonesOf(parts, 'bars');
    const bars = parts.map((part, index) => ({ label: part.label, series: key, part, tone: toneAt(tones, index) }));
    return { heading: label, bars };
  });
  const { placed, params, ...layout } = layBars(blocks, width, SIZES);
  const pixelOf = (percent: number) => round(params.barLeft + ((params.barRight - params.barLeft) * percent) / 100);
  const trackRows = placed.map((one) => {
    const middle = middleOf(one);
    return { start: 0, end: 100, top: middle - TRACK_HEIGHT / 2, bottom: middle + TRACK_HEIGHT / 2 };
  });
  const dotRows = placed.map((one) => {
    const { part, series, tone } = one.bar;
    const { label, text, percent } = part;
    return { series, label, text, percent, tone, x: pixelOf(one.share), y: middleOf(one) };
  });
  return {
    width: layout.width,
    height: layout.height,
    params,
    layers: [
      ...tracks(trackRows, theme, 'percent'),
      ...lines(layout.lines, theme.ink, BASE_LINE_WIDTH),
      ...lines(
        placed.flatMap((one) => intervalLines(one, pixelOf)),
        theme.ink,
        INTERVAL_WIDTH,
        'intervals',
      ),
      ...dots(dotRows, theme),
      ...texts(layout.labels, { name: 'labels', weight: 'normal', color: theme.ink }),
      ...texts(layout.values, { name: 'values', weight: 'bold', color: theme.ink }),
    ],
  };
}

function intervalLines(one: PlacedBar, pixelOf: (percent: number) => number): LineRow[] {
  const { interval } = one.bar.part;
  if (interval === undefined) return [];
  const [low, high] = [pixelOf(interval.low), pixelOf(interval.high)];
  const y = middleOf(one);
  const end = (x: number) => ({ x, x2: x, y: y - END_HEIGHT / 2, y2: y + END_HEIGHT / 2 });
  return [{ x: low, x2: high, y, y2: y }, end(low), end(high)];
}

function middleOf({ top, bottom }: PlacedBar): number {
  return round((top + bottom) / 2);
}
