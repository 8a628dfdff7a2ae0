import type { Chart, ChartWidth } from '../chart';
import type { Theme } from '../theme/theme';
import { layBars, type PlacedBar } from './bars';
import type { Drawing } from './drawing';
import { lines, texts, tracks } from './layers';
import type { LineRow } from './rows';
import { DOT_EXTENT, dots } from './shape-layers';
import { round } from './sizes';
import { toneAt, tonesOf } from './tone-of';

const SIZES = { thickness: 24, rowGap: 14, blockGap: 28, narrowLabels: 0, overhang: 9 };
const TRACK_HEIGHT = 10;
const INTERVAL_WIDTH = 2.5;
/** Of the stroke that closes an interval at each end. */
const END_HEIGHT = 22;
const BASE_LINE_WIDTH = 1.5;
/** From the middle of a dot to the nearest ink of its interval: what is as dark as the dot is told from it by the gap. */
const CLEAR_OF_DOT = DOT_EXTENT + 2;

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

/** What of an interval's line and of its two ends lies clear of the dot; of a short interval, the ends above and below it. */
function intervalLines(one: PlacedBar, pixelOf: (percent: number) => number): LineRow[] {
  const { interval } = one.bar.part;
  if (interval === undefined) return [];
  const [low, middle, high] = [pixelOf(interval.low), pixelOf(one.share), pixelOf(interval.high)];
  const y = middleOf(one);
  const sides = [
    { x: low, x2: round(middle - CLEAR_OF_DOT), y, y2: y },
    { x: round(middle + CLEAR_OF_DOT), x2: high, y, y2: y },
  ];
  return [...sides.filter(({ x, x2 }) => x < x2), ...endLines(low, y, middle), ...endLines(high, y, middle)];
}

function endLines(x: number, y: number, dot: number): LineRow[] {
  const [top, bottom] = [y - END_HEIGHT / 2, y + END_HEIGHT / 2];
  const distance = Math.max(0, Math.abs(x - dot) - INTERVAL_WIDTH / 2);
  if (distance >= CLEAR_OF_DOT) return [{ x, x2: x, y: top, y2: bottom }];
  const beside = round(Math.sqrt(CLEAR_OF_DOT ** 2 - distance ** 2));
  return [
    { x, x2: x, y: top, y2: y - beside },
    { x, x2: x, y: y + beside, y2: bottom },
  ];
}

function middleOf({ top, bottom }: PlacedBar): number {
  return round((top + bottom) / 2);
}
