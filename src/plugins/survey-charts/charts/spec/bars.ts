import type { ChartPart, ChartWidth } from '../chart';
import { linesWidth, wrapLabel } from '../text/wrap';
import type { Theme, Tone } from '../theme/theme';
import type { Drawing } from './drawing';
import { lines, marks, texts, tracks } from './layers';
import { type LineRow, type MarkRow, type TextRow, type TrackRow, textRow } from './rows';
import { shareOf } from './share';
import { baselineAround, baselineBelow, DRAWING_WIDTH, LETTER_SIZE, LINE_HEIGHT, round } from './sizes';

export interface Bar {
  readonly label: string;
  readonly series: string;
  readonly part: ChartPart;
  readonly tone: Tone;
}

/** Bars under one heading; an empty heading takes no room. */
export interface BarBlock {
  readonly heading: string;
  readonly bars: readonly Bar[];
}

/** CSS pixels. */
interface BarSizes {
  readonly thickness: number;
  readonly rowGap: number;
  readonly blockGap: number;
}

const LABEL_WIDTH_MAX = 250;
const LABEL_GAP = 14;
const TEXT_GAP = 8;
/** Texts at a bar are short ("31%", "niet bekend"); a longer one wraps. */
const TEXT_WIDTH_MAX = 132;
const NARROW_LABEL_GAP = 3;
const BASE_LINE_WIDTH = 1.5;

interface Frame {
  readonly labelWidth: number;
  readonly barLeft: number;
  readonly barRight: number;
  /** Narrow drawings have the label above its bar. */
  readonly labelAbove: boolean;
}

interface Rows {
  readonly marks: MarkRow[];
  readonly tracks: TrackRow[];
  readonly labels: TextRow[];
  readonly values: TextRow[];
  readonly lines: LineRow[];
}

/** Horizontal bars on one scale from 0 to 100 percent, each with its label and amount beside it. */
export function barDrawing(blocks: readonly BarBlock[], width: ChartWidth, theme: Theme, sizes: BarSizes): Drawing {
  const frame = frameOf(blocks, width);
  const rows: Rows = { marks: [], tracks: [], labels: [], values: [], lines: [] };
  let top = 0;
  for (const block of blocks) {
    top = layBlock(block, top, frame, sizes, rows) + sizes.blockGap;
  }
  const ink = { color: theme.ink };
  return {
    width: DRAWING_WIDTH[width],
    height: Math.max(LINE_HEIGHT, top - sizes.blockGap),
    params: { barLeft: frame.barLeft, barRight: frame.barRight },
    layers: [
      ...tracks(rows.tracks, theme, 'percent'),
      ...marks(rows.marks, theme, 'percent'),
      ...lines(rows.lines, theme.ink, BASE_LINE_WIDTH),
      ...texts(rows.labels, { name: 'labels', weight: 'normal', ...ink }),
      ...texts(rows.values, { name: 'values', weight: 'bold', ...ink }),
    ],
  };
}

/** One frame for all blocks: bars can be compared only on one scale. */
function frameOf(blocks: readonly BarBlock[], width: ChartWidth): Frame {
  const bars = blocks.flatMap((block) => block.bars);
  const textWidths = bars.map(({ part }) => linesWidth(textLines(part, TEXT_WIDTH_MAX), LETTER_SIZE, 'bold'));
  const barRight = Math.floor(DRAWING_WIDTH[width] - Math.max(0, ...textWidths) - TEXT_GAP);
  if (width === 'narrow') return { labelWidth: DRAWING_WIDTH.narrow, barLeft: 0, barRight, labelAbove: true };
  const labelWidths = bars.map(({ label }) => linesWidth(wrapLabel(label, LABEL_WIDTH_MAX, LETTER_SIZE), LETTER_SIZE));
  const labelWidth = Math.ceil(Math.max(0, ...labelWidths));
  return { labelWidth, barLeft: labelWidth + LABEL_GAP, barRight, labelAbove: false };
}

function textLines(part: ChartPart, width: number): string[] {
  return wrapLabel(part.text, width, LETTER_SIZE, 'bold');
}

/** Lays one block from `top` and returns where it ends. */
function layBlock(block: BarBlock, top: number, frame: Frame, sizes: BarSizes, rows: Rows): number {
  const heading = wrapLabel(block.heading, frame.barRight, LETTER_SIZE, 'bold');
  if (heading.length > 0) rows.values.push(textRow(0, baselineBelow(top), heading));
  let y = heading.length > 0 ? top + heading.length * LINE_HEIGHT + sizes.rowGap / 2 : top;
  const first = y;
  for (const bar of block.bars) y = layBar(bar, y, frame, sizes, rows) + sizes.rowGap;
  const end = block.bars.length > 0 ? y - sizes.rowGap : y;
  if (!frame.labelAbove && block.bars.some(({ part }) => shareOf(part) !== null)) {
    rows.lines.push({ x: frame.barLeft, x2: frame.barLeft, y: round(first), y2: round(end) });
  }
  return end;
}

function layBar({ label, series, part, tone }: Bar, top: number, frame: Frame, sizes: BarSizes, rows: Rows): number {
  const { barLeft, barRight, labelAbove, labelWidth } = frame;
  const labelLines = wrapLabel(label, labelWidth, LETTER_SIZE);
  const share = shareOf(part);
  // A text without a bar has the bar's room.
  const value = textLines(part, share === null ? barRight - barLeft : TEXT_WIDTH_MAX);
  const labelHeight = labelLines.length * LINE_HEIGHT;
  const ownHeight = Math.max(sizes.thickness, value.length * LINE_HEIGHT);
  const height = labelAbove ? ownHeight : Math.max(ownHeight, labelHeight);
  const rowTop = labelAbove && labelHeight > 0 ? top + labelHeight + NARROW_LABEL_GAP : top;
  const middle = rowTop + height / 2;
  if (labelLines.length > 0) {
    const y = labelAbove ? baselineBelow(top) : baselineAround(middle, labelLines.length);
    rows.labels.push(textRow(0, y, labelLines));
  }
  const end = barLeft + ((barRight - barLeft) * (share ?? 0)) / 100;
  if (value.length > 0) {
    const x = share === null ? barLeft + (labelAbove ? 0 : TEXT_GAP) : end + TEXT_GAP;
    rows.values.push(textRow(round(x), baselineAround(middle, value.length), value));
  }
  if (share !== null) {
    const box = { top: round(middle - sizes.thickness / 2), bottom: round(middle + sizes.thickness / 2) };
    rows.tracks.push({ start: 0, end: 100, ...box });
    rows.marks.push({ series, label, text: part.text, percent: share, tone, start: 0, end: share, ...box });
  }
  return rowTop + height;
}
