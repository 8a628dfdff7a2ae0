import type { ChartPart } from '../chart';
import { cleanText } from '../text/clean';
import { textWidth } from '../text/measure';
import { wrapLabel } from '../text/wrap';
import type { Tone } from '../theme/theme';
import { type MarkRow, type TextRow, textRow } from './rows';
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
  const short = entries.flatMap(({ part }, index) => (shareOf(part) === null ? [] : [valueTexts[index] ?? '']));
  const valueWidth = Math.max(0, ...short.map((text) => textWidth(text, LETTER_SIZE, 'bold')));
  const valueLeft = left + SAMPLE_SIZE + COLUMN_GAP;
  let y = top;
  entries.forEach(({ part, tone }, index) => {
    const percent = shareOf(part);
    const value = valueTexts[index] ?? '';
    const ownWidth = textWidth(value, LETTER_SIZE, 'bold');
    if (percent !== null) {
      const box = {
        top: round(y + (LINE_HEIGHT - SAMPLE_SIZE) / 2),
        bottom: round(y + (LINE_HEIGHT + SAMPLE_SIZE) / 2),
      };
      const row = { series: '', label: part.label, text: part.text, percent, tone };
      marks.push({ ...row, start: left, end: left + SAMPLE_SIZE, ...box });
    }
    // Amounts stand right in their column, so that digits are under digits.
    const valueX = percent === null ? valueLeft : valueLeft + valueWidth - ownWidth;
    if (value !== '') values.push(textRow(round(valueX), baselineBelow(y), [value]));
    const column = Math.max(valueWidth, percent === null ? ownWidth : 0);
    const labelX = valueLeft + (column > 0 ? column + COLUMN_GAP : 0);
    const lines = wrapLabel(part.label, left + width - labelX, LETTER_SIZE);
    if (lines.length > 0) labels.push(textRow(round(labelX), baselineBelow(y), lines));
    y += Math.max(1, lines.length) * LINE_HEIGHT + ROW_GAP;
  });
  return { marks, labels, values, bottom: entries.length > 0 ? y - ROW_GAP : top };
}
