import type { ChartPart, ChartWidth } from '../chart';
import { linesWidth, widestPiece, wrapLabel } from '../text/wrap';
import type { Tone } from '../theme/theme';
import { type LineRow, type TextRow, textRow } from './rows';
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
export interface BarSizes {
  readonly thickness: number;
  readonly rowGap: number;
  readonly blockGap: number;
  /** Widest labels that stand beside their bars in a narrow drawing; wider ones stand above. */
  readonly narrowLabels: number;
  /** How far a mark reaches beyond its amount. */
  readonly overhang: number;
}

/** A bar that has its place: `top` and `bottom` in pixels, `share` 0–100. */
export interface PlacedBar {
  readonly bar: Bar;
  readonly share: number;
  readonly top: number;
  readonly bottom: number;
}

/** Bars in their places, with all their texts. Amounts are drawn between `barLeft` (0) and `barRight` (100 percent). */
export interface BarsLayout {
  readonly width: number;
  readonly height: number;
  readonly params: { readonly barLeft: number; readonly barRight: number };
  readonly placed: readonly PlacedBar[];
  readonly labels: readonly TextRow[];
  readonly values: readonly TextRow[];
  /** Base lines at 0 percent. */
  readonly lines: readonly LineRow[];
}

const LABEL_WIDTH_MAX = 250;
const LABEL_GAP = 14;
const NARROW_ASIDE_GAP = 10;
const TEXT_GAP = 8;
/** Texts at a bar are short ("31%", "niet bekend"); a longer one wraps. */
const TEXT_WIDTH_MAX = 132;
const NARROW_LABEL_GAP = 3;

interface Frame {
  readonly labelWidth: number;
  readonly barLeft: number;
  readonly barRight: number;
  /** Narrow drawings have the label above its bar, where it has the whole width. */
  readonly labelAbove: boolean;
}

interface Rows {
  readonly placed: PlacedBar[];
  readonly labels: TextRow[];
  readonly values: TextRow[];
  readonly lines: LineRow[];
}

/** Places horizontal bars on one scale from 0 to 100 percent, each with its label and amount beside it. */
export function layBars(blocks: readonly BarBlock[], width: ChartWidth, sizes: BarSizes): BarsLayout {
  const frame = frameOf(blocks, width, sizes);
  const rows: Rows = { placed: [], labels: [], values: [], lines: [] };
  let top = 0;
  for (const block of blocks) {
    top = layBlock(block, top, frame, sizes, rows) + sizes.blockGap;
  }
  return {
    width: DRAWING_WIDTH[width],
    height: Math.max(LINE_HEIGHT, top - sizes.blockGap),
    params: { barLeft: frame.barLeft, barRight: frame.barRight },
    ...rows,
  };
}

/** One frame for all blocks: bars can be compared only on one scale. */
function frameOf(blocks: readonly BarBlock[], width: ChartWidth, { narrowLabels, overhang }: BarSizes): Frame {
  const bars = blocks.flatMap((block) => block.bars);
  const textWidths = bars.map(({ part }) => linesWidth(textLines(part, TEXT_WIDTH_MAX), LETTER_SIZE, 'bold'));
  const barRight = Math.floor(DRAWING_WIDTH[width] - Math.max(0, ...textWidths) - TEXT_GAP - overhang);
  const isNarrow = width === 'narrow';
  if (isNarrow && bars.some(({ label }) => widestPiece(label, LETTER_SIZE) > narrowLabels)) {
    return { labelWidth: DRAWING_WIDTH.narrow, barLeft: overhang, barRight, labelAbove: true };
  }
  const most = isNarrow ? narrowLabels : LABEL_WIDTH_MAX;
  const labelWidths = bars.map(({ label }) => linesWidth(wrapLabel(label, most, LETTER_SIZE), LETTER_SIZE));
  const labelWidth = Math.ceil(Math.max(0, ...labelWidths));
  const barLeft = labelWidth + (isNarrow ? NARROW_ASIDE_GAP : LABEL_GAP) + overhang;
  return { labelWidth, barLeft, barRight, labelAbove: false };
}

function textLines(part: ChartPart, width: number): string[] {
  return wrapLabel(part.text, width, LETTER_SIZE, 'bold');
}

/** Lays one block from `top` and returns where it ends. */
function layBlock(block: BarBlock, top: number, frame: Frame, sizes: BarSizes, rows: Rows): number {
  const heading = wrapLabel(block.heading, frame.barRight, LETTER_SIZE, 'bold');
  if (heading.length > 0) rows.values.push(textRow(0, baselineBelow(top), heading));
  let y = heading.length > 0 ? top + heading.length * LINE_HEIGHT + HEADING_GAP : top;
  const first = y;
  for (const bar of block.bars) y = layBar(bar, y, frame, sizes, rows) + sizes.rowGap;
  const end = block.bars.length > 0 ? y - sizes.rowGap : y;
  if (!frame.labelAbove && block.bars.some(({ part }) => shareOf(part) !== null)) {
    rows.lines.push({ x: frame.barLeft, x2: frame.barLeft, y: round(first), y2: round(end) });
  }
  return end;
}

const HEADING_GAP = 7;

function layBar(bar: Bar, top: number, frame: Frame, sizes: BarSizes, rows: Rows): number {
  const { label, part } = bar;
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
  if (value.length > 0) {
    const end = barLeft + ((barRight - barLeft) * reachOf(part)) / 100 + sizes.overhang + TEXT_GAP;
    const x = share === null ? barLeft - sizes.overhang + (labelAbove ? 0 : TEXT_GAP) : end;
    rows.values.push(textRow(round(x), baselineAround(middle, value.length), value));
  }
  if (share !== null) {
    const half = sizes.thickness / 2;
    rows.placed.push({ bar, share, top: round(middle - half), bottom: round(middle + half) });
  }
  return rowTop + height;
}

/** Percent up to which a mark is drawn: its amount, or the upper bound of its interval. */
function reachOf(part: ChartPart): number {
  return Math.max(shareOf(part) ?? 0, Math.min(100, part.interval?.high ?? 0));
}
