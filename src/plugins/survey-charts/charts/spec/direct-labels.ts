import { textWidth } from '../text/measure';
import { linesWidth, widestPiece, wrapLabel } from '../text/wrap';
import { placeAbove } from './place-above';
import type { Segment } from './segments';
import { LETTER_SIZE } from './sizes';

/** An amount, and its label in lines, over a segment. */
export interface DirectLabel {
  readonly segment: Segment;
  readonly x: number;
  readonly value: string;
  readonly lines: readonly string[];
}

/** More lines are a column of crumbs. */
const LINES_MAX = 3;
/** Widths to try for the labels of small parts, in pixels, roomy first; 0: as narrow as its longest word. */
const LABEL_WIDTHS = [128, 96, 72, 0];

/** Amounts and labels straight over their parts, so that there is no legend to decode; undefined if they don't fit. */
export function directLabels(segments: readonly Segment[], width: number): readonly DirectLabel[] | undefined {
  for (const roomy of LABEL_WIDTHS) {
    const labels = attempt(segments, width, (segment) => {
      const lines = wrapLabel(segment.part.label, labelWidth(segment, roomy), LETTER_SIZE);
      return lines.length <= LINES_MAX ? lines : undefined;
    });
    if (labels !== undefined) return labels;
  }
  return undefined;
}

/** Amounts alone over their parts. */
export function directValues(segments: readonly Segment[], width: number): readonly DirectLabel[] | undefined {
  return attempt(segments, width, () => []);
}

function labelWidth({ part, left, right }: Segment, roomy: number): number {
  return Math.max(right - left, widestPiece(part.label, LETTER_SIZE), roomy);
}

function attempt(
  segments: readonly Segment[],
  width: number,
  linesOf: (segment: Segment) => readonly string[] | undefined,
): readonly DirectLabel[] | undefined {
  const drafts: { segment: Segment; value: string; lines: readonly string[] }[] = [];
  for (const segment of segments) {
    const lines = linesOf(segment);
    if (lines === undefined) return undefined;
    drafts.push({ segment, value: segment.part.text, lines });
  }
  const places = placeAbove(
    drafts.map(({ segment: { left, right }, value, lines }) => {
      return { left, right, width: Math.max(textWidth(value, LETTER_SIZE, 'bold'), linesWidth(lines, LETTER_SIZE)) };
    }),
    width,
  );
  return places && drafts.map((draft, index) => ({ ...draft, x: places[index] ?? 0 }));
}
