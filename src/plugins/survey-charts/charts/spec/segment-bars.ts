import type { ChartSeries } from '../chart';
import { cleanText } from '../text/clean';
import { wrapLabel } from '../text/wrap';
import type { Theme } from '../theme/theme';
import { type DirectLabel, directLabels, directValues } from './direct-labels';
import type { Drawing } from './drawing';
import { keyList } from './key-list';
import { lines, marks, texts } from './layers';
import { type LineRow, type MarkRow, markOf, type TextRow, textRow } from './rows';
import type { Segment } from './segments';
import { shareOf } from './share';
import { baselineBelow, LETTER_SIZE, LINE_HEIGHT, round } from './sizes';
import { toneAt, tonesOf } from './tone-of';

const THICKNESS = 40;
const LABEL_GAP = 6;
const KEY_GAP = 16;
const SERIES_GAP = 24;
const MIDDLE_TICK = 7;

interface Rows {
  readonly marks: MarkRow[];
  readonly labels: TextRow[];
  readonly values: TextRow[];
  readonly lines: LineRow[];
}

/** How a bar's parts get their labels. */
type Labelling = { readonly above: readonly DirectLabel[] | undefined; readonly key: 'none' | 'shared' | 'own' };

/** A bar of parts that have their places. */
export interface SegmentBar {
  readonly series: ChartSeries;
  readonly segments: readonly Segment[];
}

/** Bars of parts side by side, one a series, labelled at the parts where that fits, else by a key. */
export function segmentBars(bars: readonly SegmentBar[], width: number, theme: Theme, middle?: number): Drawing {
  const rows: Rows = { marks: [], labels: [], values: [], lines: [] };
  const labellings = labellingsOf(bars, width);
  let top = 0;
  const first = bars[0]?.series;
  if (first !== undefined && labellings.some(({ key }) => key === 'shared')) {
    top = layKey(first, top, width, false, rows) + SERIES_GAP;
  }
  bars.forEach((bar, index) => {
    const labelling = labellings[index] ?? { above: undefined, key: 'own' };
    top = laySeries(bar, labelling, top, width, middle, rows) + SERIES_GAP;
  });
  const ink = { color: theme.ink };
  return {
    width,
    height: Math.max(LINE_HEIGHT, top - SERIES_GAP),
    layers: [
      ...marks(rows.marks, theme, 'pixels'),
      ...lines(rows.lines, theme.ink, 1),
      ...texts(rows.labels, { name: 'labels', weight: 'normal', ...ink }),
      ...texts(rows.values, { name: 'values', weight: 'bold', ...ink }),
    ],
  };
}

/**
 * One bar has amounts and labels at its parts, else in a key. Several have amounts at all parts and labels at those of the
 * first, which the others repeat in order and colour; else a key of labels for all. Each amount stands in a drawing once.
 */
function labellingsOf(bars: readonly SegmentBar[], width: number): readonly Labelling[] {
  const isWhole = bars.every(({ series, segments }) => segments.length === series.parts.length);
  const amounts = isWhole ? bars.map(({ segments }) => directValues(segments, width)) : [undefined];
  if (!amounts.every((above) => above !== undefined)) return bars.map(() => ({ above: undefined, key: 'own' }));
  const [first] = bars;
  const labels = first && directLabels(first.segments, width);
  if (labels !== undefined)
    return amounts.map((above, index) => ({ above: index === 0 ? labels : above, key: 'none' }));
  return amounts.map((above) => (bars.length > 1 ? { above, key: 'shared' } : { above: undefined, key: 'own' }));
}

function laySeries(
  { series, segments }: SegmentBar,
  { above, key }: Labelling,
  top: number,
  width: number,
  middle: number | undefined,
  rows: Rows,
): number {
  const heading = wrapLabel(series.label, width, LETTER_SIZE, 'bold');
  if (heading.length > 0) rows.values.push(textRow(0, baselineBelow(top), heading));
  let y = heading.length > 0 ? top + heading.length * LINE_HEIGHT + LABEL_GAP : top;
  if (above !== undefined && above.length > 0) y = layAbove(above, y, rows) + LABEL_GAP;
  const box = { top: round(y), bottom: round(y + THICKNESS) };
  for (const { part, tone, left, right } of segments) {
    rows.marks.push(markOf(part, { series: series.key, tone, start: left, end: right, ...box }));
  }
  y += segments.length > 0 ? THICKNESS : 0;
  if (middle !== undefined && segments.length > 0) {
    rows.lines.push(middleTick(middle, box.bottom));
    y += MIDDLE_TICK;
  }
  return key === 'own' ? layKey(series, y + KEY_GAP, width, true, rows) : y;
}

/** Texts stand on the bar: the last line of each is right over its part, whatever the number of lines of the others. */
function layAbove(labels: readonly DirectLabel[], top: number, rows: Rows): number {
  const most = Math.max(...labels.map((label) => label.lines.length));
  const bottom = top + (most + 1) * LINE_HEIGHT;
  for (const { segment, x, value, lines: label } of labels) {
    const first = bottom - (label.length + 1) * LINE_HEIGHT;
    const left = round(x);
    rows.values.push(textRow(left, baselineBelow(first), [cleanText(value)]));
    if (label.length > 0) rows.labels.push(textRow(left, baselineBelow(first + LINE_HEIGHT), label));
    if (Math.abs(x - segment.left) > 1) rows.lines.push(tick(segment, x, bottom));
  }
  return bottom;
}

/** Where the two sides part: a short line below the bar, where no text stands and every part stays whole. */
function middleTick(x: number, bottom: number): LineRow {
  return { x: round(x), x2: round(x), y: bottom, y2: round(bottom + MIDDLE_TICK) };
}

/** From a text that was moved aside down to its part. */
function tick({ left, right }: Segment, x: number, bottom: number): LineRow {
  const place = round(Math.min(Math.max((left + right) / 2, x + 1), right));
  return { x: place, x2: place, y: bottom, y2: bottom + LABEL_GAP };
}

function layKey(series: ChartSeries, top: number, width: number, values: boolean, rows: Rows): number {
  const tones = tonesOf(series.parts, 'parts');
  const entries = series.parts.map((part, index) => ({ part, tone: toneAt(tones, index) }));
  const shown = values
    ? entries
    : entries.map(({ part, tone }) => ({ part: { ...part, percent: shareOf(part) ?? 0 }, tone }));
  const list = keyList(shown, { left: 0, top, width, values });
  rows.marks.push(...list.marks);
  rows.labels.push(...list.labels);
  rows.values.push(...list.values);
  return list.bottom;
}
