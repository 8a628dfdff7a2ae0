import type { ChartPart } from '../chart';
import { cleanText } from '../text/clean';
import { textWidth } from '../text/measure';
import { widestPiece, wrapLabel } from '../text/wrap';
import type { Tone } from '../theme/theme';
import { type MarkRow, markOf, type TextRow, textRow } from './rows';
import { shareOf } from './share';
import { baselineBelow, LETTER_SIZE, LINE_HEIGHT, round } from './sizes';

/** One line of a key: the sample of its colour, the amount and the label. */
export interface KeyEntry {
  readonly part: ChartPart;
  readonly tone: Tone;
}

export interface KeyList {
  readonly marks: readonly MarkRow[];
  readonly labels: readonly TextRow[];
  readonly values: readonly TextRow[];
  /** Where the list ends, in pixels. */
  readonly bottom: number;
}

const SAMPLE_SIZE = 16;
const COLUMN_GAP = 10;
const ROW_GAP = 8;

/** Parts under one another with a sample of their filling, for where labels can't stand at the parts themselves. */
export function keyList(
  entries: readonly KeyEntry[],
  { left, top, width, values: withValues }: { left: number; top: number; width: number; values: boolean },
): KeyList {
  const marks: MarkRow[] = [];
  const labels: TextRow[] = [];
  const values: TextRow[] = [];
  const valueTexts = entries.map(({ part }) => (withValues ? cleanText(part.text) : ''));
  const valueWidths = valueTexts.map((text) => textWidth(text, LETTER_SIZE, 'bold'));
  const columnWidth = Math.max(0, ...valueWidths.filter((_, index) => isPlain(entries[index]?.part)));
  const valueLeft = left + SAMPLE_SIZE + COLUMN_GAP;
  let y = top;
  entries.forEach(({ part, tone }, index) => {
    const percent = shareOf(part);
    const value = valueTexts[index] ?? '';
    const ownWidth = valueWidths[index] ?? 0;
    if (percent !== null) {
      const box = {
        top: round(y + (LINE_HEIGHT - SAMPLE_SIZE) / 2),
        bottom: round(y + (LINE_HEIGHT + SAMPLE_SIZE) / 2),
      };
      marks.push(markOf(part, { series: '', tone, start: left, end: left + SAMPLE_SIZE, ...box }));
    }
    // Amounts stand right in their column, so that digits are under digits; "about 7%" takes the room that it needs.
    const valueX = isPlain(part) ? valueLeft + columnWidth - ownWidth : valueLeft;
    if (value !== '') values.push(textRow(round(valueX), baselineBelow(y), [value]));
    const column = Math.max(columnWidth, ownWidth);
    const beside = valueLeft + (column > 0 ? column + COLUMN_GAP : 0);
    // Where a long amount leaves no room for a word, the label goes below it.
    const isBelow = left + width - beside < widestPiece(part.label, LETTER_SIZE) && beside > valueLeft;
    const labelX = isBelow ? valueLeft : beside;
    const labelY = isBelow ? y + LINE_HEIGHT : y;
    const lines = wrapLabel(part.label, left + width - labelX, LETTER_SIZE);
    if (lines.length > 0) labels.push(textRow(round(labelX), baselineBelow(labelY), lines));
    y = labelY + Math.max(1, lines.length) * LINE_HEIGHT + ROW_GAP;
  });
  return { marks, labels, values, bottom: entries.length > 0 ? y - ROW_GAP : top };
}

/** An amount as most are: a percentage that the source gives. */
function isPlain(part: ChartPart | undefined): boolean {
  return part !== undefined && part.role !== 'unreported' && shareOf(part) !== null;
}
