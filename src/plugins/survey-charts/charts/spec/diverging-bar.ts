import type { Chart, ChartPart, ChartSeries, ChartWidth } from '../chart';
import type { Theme } from '../theme/theme';
import { isAside } from '../told-part';
import type { Drawing } from './drawing';
import { segmentBars } from './segment-bars';
import { GAP, type Segment } from './segments';
import { shareOf } from './share';
import { DRAWING_WIDTH, round } from './sizes';
import { toneAt, tonesOf } from './tone-of';

/** Pixels between the scale and what takes no side of it. */
const APART = 28;

type Piece = Omit<Segment, 'left' | 'right'>;

/** The parts of a series by where they stand: each list from the middle outwards, the last from left to right. */
interface Sides {
  readonly negative: readonly Piece[];
  readonly neutral: readonly Piece[];
  readonly positive: readonly Piece[];
  readonly aside: readonly Piece[];
}

/** Pixels that a side takes beside its percentages: the gaps between its parts. */
interface Extent {
  readonly percent: number;
  readonly gaps: number;
}

/**
 * One bar a series: negative left of the middle, positive right, the neutral answer around it, and apart at the side who
 * took none. All bars have one scale and one middle, so that they can be compared.
 */
export function divergingBar(chart: Chart, width: ChartWidth, theme: Theme): Drawing {
  const pixels = DRAWING_WIDTH[width];
  const series = chart.series.map((one): ChartSeries => ({ ...one, parts: fromNegative(one.parts) }));
  const sides = series.map(({ parts }) => sidesOf(parts));
  const left = largest(sides.map((one) => extentOf(one.negative, one.neutral)));
  const right = largest(sides.map((one) => extentOf(one.positive, one.neutral)));
  const aside = largest(sides.map(asideExtent));
  const percent = left.percent + right.percent + aside.percent;
  const scale = percent === 0 ? 0 : (pixels - left.gaps - right.gaps - aside.gaps) / percent;
  const middle = left.percent * scale + left.gaps;
  const end = middle + right.percent * scale + right.gaps;
  const bars = series.map((one, index) => {
    const own = sides[index];
    return { series: one, segments: own === undefined ? [] : placed(own, { scale, middle, end }) };
  });
  return segmentBars(bars, pixels, theme, middle);
}

/** The scale from its negative end to its positive one, whichever end it starts at; what takes no side stays last. */
function fromNegative(parts: readonly ChartPart[]): readonly ChartPart[] {
  const scale = parts.filter(({ role }) => !isAside(role));
  const startsPositive = scale.find(({ pole }) => pole !== undefined)?.pole === 'positive';
  return [...(startsPositive ? scale.toReversed() : scale), ...parts.filter(({ role }) => isAside(role))];
}

function sidesOf(parts: readonly ChartPart[]): Sides {
  const tones = tonesOf(parts, 'parts');
  const pieces = parts.flatMap((part, index): Piece[] => {
    const percent = shareOf(part);
    return percent === null || percent === 0 ? [] : [{ part, percent, tone: toneAt(tones, index) }];
  });
  const scale = pieces.filter(({ part }) => !isAside(part.role));
  return {
    negative: scale.filter(({ part }) => part.pole === 'negative').toReversed(),
    neutral: scale.filter(({ part }) => part.pole === undefined),
    positive: scale.filter(({ part }) => part.pole === 'positive'),
    aside: pieces.filter(({ part }) => isAside(part.role)),
  };
}

/** From the middle to the end of one side, with half of what is neutral. */
function extentOf(side: readonly Piece[], neutral: readonly Piece[]): Extent {
  const between = neutral.length === 0 ? side.length - 0.5 : side.length + (neutral.length - 1) / 2;
  return { percent: sumOf(side) + sumOf(neutral) / 2, gaps: GAP * Math.max(0, between) };
}

function asideExtent({ aside }: Sides): Extent {
  return { percent: sumOf(aside), gaps: aside.length === 0 ? 0 : APART + GAP * (aside.length - 1) };
}

function largest(extents: readonly Extent[]): Extent {
  return {
    percent: Math.max(0, ...extents.map(({ percent }) => percent)),
    gaps: Math.max(0, ...extents.map(({ gaps }) => gaps)),
  };
}

interface Frame {
  /** Pixels a percent. */
  readonly scale: number;
  readonly middle: number;
  /** Where the scale ends and what stands apart begins. */
  readonly end: number;
}

function placed({ negative, neutral, positive, aside }: Sides, { scale, middle, end }: Frame): readonly Segment[] {
  const half = (sumOf(neutral) * scale + GAP * (neutral.length - 1)) / 2;
  const rightward = row([...neutral, ...positive], neutral.length === 0 ? middle + GAP / 2 : middle - half, scale);
  const leftward = row(negative.toReversed(), 0, scale);
  const width = leftward.at(-1)?.right ?? 0;
  const start = (neutral.length === 0 ? middle - GAP / 2 : middle - half - GAP) - width;
  const shifted = leftward.map((one) => ({ ...one, left: round(one.left + start), right: round(one.right + start) }));
  return [...shifted, ...rightward, ...row(aside, end + APART, scale)];
}

/** Side by side from `left`, with a gap between them. */
function row(pieces: readonly Piece[], left: number, scale: number): readonly Segment[] {
  let x = left;
  return pieces.map((piece) => {
    const right = x + piece.percent * scale;
    const segment = { ...piece, left: round(x), right: round(right) };
    x = right + GAP;
    return segment;
  });
}

function sumOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { percent }) => sum + percent, 0);
}
