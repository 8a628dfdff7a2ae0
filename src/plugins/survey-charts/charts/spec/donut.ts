import type { Chart, ChartSeries, ChartWidth } from '../chart';
import { wrapLabel } from '../text/wrap';
import type { Theme } from '../theme/theme';
import type { Drawing } from './drawing';
import { keyList } from './key-list';
import { lines, marks, texts } from './layers';
import { ringLabels } from './ring-labels';
import type { LineRow, MarkRow, TextRow } from './rows';
import { textRow } from './rows';
import { GAP, isRoundedWhole } from './segments';
import { type ArcRow, arcs } from './shape-layers';
import { shareOf } from './share';
import { baselineBelow, DRAWING_WIDTH, LETTER_SIZE, LINE_HEIGHT, round } from './sizes';
import { toneAt, tonesOf } from './tone-of';

const RADII: Readonly<Record<ChartWidth, { readonly outer: number; readonly inner: number }>> = {
  wide: { outer: 112, inner: 66 },
  narrow: { outer: 96, inner: 56 },
};
const KEY_GAP = 24;
const SERIES_GAP = 28;
const TURN = 2 * Math.PI;

interface Rows {
  readonly arcs: ArcRow[];
  readonly marks: MarkRow[];
  readonly labels: TextRow[];
  readonly values: TextRow[];
  readonly lines: LineRow[];
}

/** A ring of 100 percent, with amounts and labels beside its parts; below it, with samples, where it has no room at its sides. */
export function donut(chart: Chart, width: ChartWidth, theme: Theme): Drawing {
  const rows: Rows = { arcs: [], marks: [], labels: [], values: [], lines: [] };
  let top = 0;
  for (const series of chart.series) top = laySeries(series, top, width, chart.decimals, rows) + SERIES_GAP;
  return {
    width: DRAWING_WIDTH[width],
    height: Math.max(LINE_HEIGHT, top - SERIES_GAP),
    layers: [
      ...arcs(rows.arcs, theme, RADII[width]),
      ...marks(rows.marks, theme, 'pixels'),
      ...lines(rows.lines, theme.ink, 1),
      ...texts(rows.labels, { name: 'labels', weight: 'normal', color: theme.ink }),
      ...texts(rows.values, { name: 'values', weight: 'bold', color: theme.ink }),
    ],
  };
}

function laySeries(series: ChartSeries, top: number, width: ChartWidth, decimals: number, rows: Rows): number {
  const pixels = DRAWING_WIDTH[width];
  const heading = wrapLabel(series.label, pixels, LETTER_SIZE, 'bold');
  if (heading.length > 0) rows.values.push(textRow(0, baselineBelow(top), heading));
  const first = heading.length > 0 ? top + heading.length * LINE_HEIGHT + KEY_GAP / 2 : top;
  const { outer } = RADII[width];
  const around = { x: pixels / 2, y: first + outer };
  const own = arcsOf(series, around, RADII[width], decimals);
  const labels = own.length === series.parts.length ? ringLabels(own, { ...around, outer, width: pixels }) : undefined;
  // Labels may need more height than the ring has: then all of it moves down.
  const down = labels === undefined ? 0 : Math.max(0, first - labels.top);
  rows.arcs.push(...own.map((row) => ({ ...row, y: round(row.y + down) })));
  const bottom = own.length === 0 ? first : around.y + outer + down;
  if (labels === undefined) return layKey(series, own.length === 0 ? first : bottom + KEY_GAP, pixels, rows);
  const moved = <Row extends { y: number }>(row: Row): Row => ({ ...row, y: round(row.y + down) });
  rows.labels.push(...labels.labels.map(moved));
  rows.values.push(...labels.values.map(moved));
  rows.lines.push(...labels.lines.map((line) => ({ ...moved(line), y2: round(line.y2 + down) })));
  return Math.max(bottom, labels.bottom + down);
}

/** Angles are in proportion to the percentages, as lengths are in a bar of parts. */
function arcsOf(
  { key, parts }: ChartSeries,
  around: { readonly x: number; readonly y: number },
  { inner, outer }: { readonly inner: number; readonly outer: number },
  decimals: number,
): readonly ArcRow[] {
  const tones = tonesOf(parts, 'parts');
  const shown = parts.flatMap((part, index) => {
    const percent = shareOf(part);
    return percent === null || percent === 0 ? [] : [{ part, percent, tone: toneAt(tones, index) }];
  });
  const sum = shown.reduce((total, { percent }) => total + percent, 0);
  const whole = isRoundedWhole(sum, parts.length, decimals) ? sum : Math.max(100, sum);
  const gap = shown.length < 2 ? 0 : (2 * GAP) / (inner + outer);
  const room = TURN - gap * shown.length;
  let start = gap / 2;
  return shown.map(({ part: { label, text }, percent, tone }) => {
    const end = start + (room * percent) / whole;
    const row = { series: key, label, text, percent, tone, ...around, start: fine(start), end: fine(end) };
    start = end + gap;
    return row;
  });
}

/** Radians: a hundredth of a pixel at this size. */
function fine(angle: number): number {
  return Math.round(angle * 10_000) / 10_000;
}

function layKey({ parts }: ChartSeries, top: number, width: number, rows: Rows): number {
  const tones = tonesOf(parts, 'parts');
  const entries = parts.map((part, index) => ({ part, tone: toneAt(tones, index) }));
  const list = keyList(entries, { left: 0, top: round(top), width, values: true });
  rows.marks.push(...list.marks);
  rows.labels.push(...list.labels);
  rows.values.push(...list.values);
  return list.bottom;
}
