import type { Equation } from './determined';

/** From `low` to `high`, both included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Unknowns, each with its sign, that add up to at least `least` and at most `most`. */
export interface Bounds {
  readonly terms: Equation;
  readonly least: number;
  readonly most: number;
}

/** Rounds of narrowing; a table of a question needs a handful. */
const MOST_ROUNDS = 100;

/**
 * The ranges in which unknowns can be, narrowed by each sum that they are in until nothing changes (bounds propagation:
 * F. Rossi e.a., Handbook of Constraint Programming, 2006, section 3.4). Sums that contradict each other narrow nothing.
 */
export function narrow(ranges: ReadonlyMap<number, Range>, sums: readonly Bounds[]): ReadonlyMap<number, Range> {
  const narrowed = new Map(ranges);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const isChanged = sums.map((sum) => narrowBy(sum, narrowed)).some(Boolean);
    if (!isChanged) break;
  }
  return narrowed;
}

/** Narrows the unknowns of one sum, in place; whether one of them changed. */
function narrowBy({ terms, least, most }: Bounds, ranges: Map<number, Range>): boolean {
  const parts = [...terms].map(([id, sign]) => ({ id, sign, ...signed(ranges.get(id), sign) }));
  const lowest = parts.reduce((total, { low }) => total + low, 0);
  const highest = parts.reduce((total, { high }) => total + high, 0);
  let isChanged = false;
  for (const { id, sign, low, high } of parts) {
    const next = {
      low: Math.max(low, least - others(highest, high)),
      high: Math.min(high, most - others(lowest, low)),
    };
    if (next.low > next.high || (next.low === low && next.high === high)) continue;
    ranges.set(id, signed(next, sign));
    isChanged = true;
  }
  return isChanged;
}

/** The sum of the others; with an open end anywhere among them that end is open. */
function others(total: number, own: number): number {
  return Number.isFinite(total) ? total - own : total;
}

/** A range times 1 or -1. */
function signed(range: Range | undefined, sign: number): Range {
  const { low, high } = range ?? { low: 0, high: Number.POSITIVE_INFINITY };
  return sign < 0 ? { low: -high, high: -low } : { low, high };
}
