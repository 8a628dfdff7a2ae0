import type { ChartForm, FormReason } from '../survey/vocabulary';
import type { ChartShape } from './shape';
import { figureCounts, isAside, toldPart } from './told-part';

/** Parts that can be told apart in one bar. */
const FEWEST_STACKED = 3;
const MOST_STACKED = 7;
const MOST_DIVERGING = 9;
const FEWEST_IN_RING = 2;
const MOST_IN_RING = 3;
/** Percent: a thinner part of a ring is a line. */
const SMALLEST_IN_RING = 2;
/** Bars that a reader can keep apart, in blocks. */
const MOST_GROUP_BARS = 30;
/** Characters: longer labels stand beside bars only, where there is room for several lines. */
export const LONG_LABEL = 40;
/** Percentage points that a count of figures may be off the number beside it, as in `survey/natural-frequency.ts`. */
const TENTH_TOLERANCE = 3;

/** What speaks against each form; undefined: nothing. */
export const AGAINST: Readonly<Record<ChartForm, (shape: ChartShape) => FormReason | undefined>> = {
  bar: () => undefined,
  'stacked-bar': againstStacked,
  'diverging-bar': againstDiverging,
  'icons-10': (shape) => againstFigures(shape, 10),
  'icons-100': (shape) => againstFigures(shape, 100),
  'grouped-bar': againstGroups,
  donut: againstRing,
  'dot-interval': againstInterval,
};

/** Parts of a whole, all of them known. */
function againstWhole({ kind, parts }: ChartShape): FormReason | undefined {
  if (kind === 'multiple-choice') return 'several-answers';
  if (kind === 'number') return 'classes-of-a-number';
  return parts.some(({ percent }) => percent === null) ? 'something-hidden' : undefined;
}

function againstStacked(shape: ChartShape): FormReason | undefined {
  const { ordered, complete, parts } = shape;
  const answers = parts.filter(({ role }) => role !== 'unreported').length;
  if (shape.kind === 'multiple-choice' || shape.kind === 'number') return againstWhole(shape);
  if (!ordered) return 'needs-order';
  if (againstWhole(shape) !== undefined) return againstWhole(shape);
  if (answers < (complete ? FEWEST_STACKED : FEWEST_STACKED - 1)) return 'too-few-parts';
  return answers > MOST_STACKED ? 'too-many-parts' : undefined;
}

function againstDiverging(shape: ChartShape): FormReason | undefined {
  const { kind, complete, parts } = shape;
  const sides = parts.filter(({ role }) => !isAside(role));
  const isOf = (side: 'positive' | 'negative') => sides.some(({ pole }) => pole === side);
  const takesNoPlace = sides.some(({ pole, role }) => pole === undefined && role !== 'neutral');
  if (kind !== 'scale' || !isOf('positive') || !isOf('negative') || takesNoPlace) return 'needs-two-sides';
  if (!complete) return 'needs-all-parts';
  return againstWhole(shape) ?? (parts.length > MOST_DIVERGING ? 'too-many-parts' : undefined);
}

/** Figures of people tell one share; each part must have as many of them as its number says. */
function againstFigures(shape: ChartShape, of: 10 | 100): FormReason | undefined {
  const { parts } = shape;
  const whole = againstWhole(shape);
  if (whole !== undefined) return whole;
  const told = toldPart(parts);
  if (told === undefined) return 'needs-one-share';
  const counts = figureCounts(parts, of);
  const isRight = parts.every((part, index) => {
    const count = counts[index] ?? 0;
    const off = Math.abs((count * 100) / of - (part.percent ?? 0));
    const most = of === 10 ? TENTH_TOLERANCE : 1;
    return off <= most && (part.percent === 0 || count > 0) && (part !== told || (count > 0 && count < of));
  });
  return isRight ? undefined : 'no-round-number';
}

function againstGroups({ groups, groupBars }: ChartShape): FormReason | undefined {
  if (groups === 'none') return 'needs-groups';
  if (groups === 'not-comparable') return 'groups-not-comparable';
  return groupBars > MOST_GROUP_BARS ? 'too-many-bars' : undefined;
}

function againstRing(shape: ChartShape): FormReason | undefined {
  const { complete, parts, longestLabel } = shape;
  const whole = againstWhole(shape);
  if (whole !== undefined) return whole;
  if (!complete) return 'needs-all-parts';
  if (parts.length < FEWEST_IN_RING) return 'too-few-parts';
  if (parts.length > MOST_IN_RING) return 'too-many-parts';
  if (parts.some(({ percent }) => (percent ?? 0) < SMALLEST_IN_RING)) return 'part-too-small';
  return longestLabel > LONG_LABEL ? 'labels-too-long' : undefined;
}

function againstInterval({ margin, parts }: ChartShape): FormReason | undefined {
  switch (margin) {
    case 'no-random-sample':
      return 'needs-random-sample';
    case 'unknown-base':
      return 'needs-base';
    case 'weighted':
      return 'is-weighted';
    case 'known':
      return parts.every(({ percent }) => percent === null) ? 'something-hidden' : undefined;
  }
}
