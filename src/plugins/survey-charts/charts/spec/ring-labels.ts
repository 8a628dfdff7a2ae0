import { cleanText } from '../text/clean';
import { textWidth } from '../text/measure';
import { linesWidth, widestPiece, wrapLabel } from '../text/wrap';
import { type LineRow, type TextRow, textRow } from './rows';
import type { ArcRow } from './shape-layers';
import { baselineBelow, LETTER_SIZE, LINE_HEIGHT, round } from './sizes';

/** The ring in its drawing. Pixels. */
interface Ring {
  readonly x: number;
  readonly y: number;
  readonly outer: number;
  readonly width: number;
}

interface RingLabels {
  readonly labels: readonly TextRow[];
  readonly values: readonly TextRow[];
  /** From each part to its text. */
  readonly lines: readonly LineRow[];
  readonly top: number;
  readonly bottom: number;
}

interface Block {
  readonly value: string;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly side: 'left' | 'right';
  /** Where the part's middle touches the outside of the ring. */
  readonly at: { readonly x: number; readonly y: number };
  readonly top: number;
}

/** Whether a line from the outside of the ring goes over it again: its text was moved too far from its part. */
function crosses({ x, x2, y, y2 }: LineRow, ring: Ring): boolean {
  const [along, down] = [x2 - x, y2 - y];
  const length = along ** 2 + down ** 2;
  const nearest = length === 0 ? 0 : Math.max(0, ((ring.x - x) * along + (ring.y - y) * down) / length);
  const place = Math.min(1, nearest);
  return Math.hypot(x + along * place - ring.x, y + down * place - ring.y) < ring.outer - 1;
}

/** Between ring and text; the line from one to the other stands in it. */
const SIDE_GAP = 28;
const LINE_END_GAP = 5;
const BLOCK_GAP = 12;
/** A column narrower than this would break words. */
const NARROWEST = 120;

/** Amount and label beside each part of a ring; undefined where its sides have no room for them, or small parts crowd. */
export function ringLabels(arcs: readonly ArcRow[], ring: Ring): RingLabels | undefined {
  const room = ring.x - ring.outer - SIDE_GAP;
  if (room < NARROWEST || arcs.some(({ label }) => widestPiece(label, LETTER_SIZE) > room)) return undefined;
  const blocks = arcs.map((arc) => blockOf(arc, ring, room));
  const placed = (['left', 'right'] as const).flatMap((side) => apart(blocks.filter((one) => one.side === side)));
  const lines = placed.map((one) => lineTo(one, ring));
  if (lines.some((line) => crosses(line, ring))) return undefined;
  const leftOf = ({ side, width }: Block) =>
    side === 'right' ? ring.x + ring.outer + SIDE_GAP : ring.x - ring.outer - SIDE_GAP - width;
  return {
    values: placed.map((one) => textRow(round(leftOf(one)), baselineBelow(one.top), [one.value])),
    labels: placed
      .filter(({ lines }) => lines.length > 0)
      .map((one) => textRow(round(leftOf(one)), baselineBelow(one.top + LINE_HEIGHT), one.lines)),
    lines,
    top: Math.min(...placed.map(({ top }) => top)),
    bottom: Math.max(...placed.map(({ top, height }) => top + height)),
  };
}

function blockOf({ start, end, label, text }: ArcRow, ring: Ring, room: number): Block {
  const middle = (start + end) / 2;
  const at = { x: ring.x + Math.sin(middle) * ring.outer, y: ring.y - Math.cos(middle) * ring.outer };
  const value = cleanText(text);
  const lines = wrapLabel(label, room, LETTER_SIZE);
  const width = Math.max(textWidth(value, LETTER_SIZE, 'bold'), linesWidth(lines, LETTER_SIZE));
  const height = (lines.length + 1) * LINE_HEIGHT;
  // The line goes to the amount, so the amount stands at the height of its part.
  return {
    value,
    lines,
    width,
    height,
    side: Math.sin(middle) >= 0 ? 'right' : 'left',
    at,
    top: at.y - LINE_HEIGHT / 2,
  };
}

/** Moves the blocks of one side down until none overlaps the one above it. */
function apart(blocks: readonly Block[]): readonly Block[] {
  let free = Number.NEGATIVE_INFINITY;
  return blocks
    .toSorted((one, other) => one.at.y - other.at.y)
    .map((block) => {
      const top = Math.max(block.top, free);
      free = top + block.height + BLOCK_GAP;
      return { ...block, top };
    });
}

function lineTo({ at, side, top }: Block, { x, outer }: Ring): LineRow {
  const away = side === 'right' ? 1 : -1;
  const end = x + away * (outer + SIDE_GAP - LINE_END_GAP);
  return { x: round(at.x), x2: round(end), y: round(at.y), y2: round(top + LINE_HEIGHT / 2) };
}
