/** "3 van de 10". */
export interface NaturalFrequency {
  readonly n: number;
  readonly of: number;
}

/** Tenths first: of equally near ones, the form that readers have seen already. */
const DENOMINATORS = [10, 2, 3, 4, 5] as const;
/** Percentage points: further off, it says something else than the number beside it. */
const TOLERANCE = 3;

/**
 * A share as so many people out of a few: the nearest of 2, 3, 4, 5 or 10 that is within 3 points, else out of 100, as
 * for shares near none and near all. Undefined under 1 percent, and where it would say none or all.
 * People understand frequencies better than percentages: G. Gigerenzer and U. Hoffrage, Psychological Review 102 (1995).
 * @param percent 0–100, as shown
 */
export function naturalFrequency(percent: number): NaturalFrequency | undefined {
  if (!(percent >= 1 && percent < 100)) return undefined;
  const found = DENOMINATORS.map((of) => ({ n: Math.round((percent * of) / 100), of }))
    .filter(({ n, of }) => n >= 1 && n < of && distance(n, of, percent) <= TOLERANCE)
    .toSorted((one, other) => distance(one.n, one.of, percent) - distance(other.n, other.of, percent))[0];
  if (found !== undefined) return found.n * 2 === found.of ? { n: 1, of: 2 } : found;
  const n = Math.round(percent);
  return n < 100 ? { n, of: 100 } : undefined;
}

/** Percentage points between "n of `of`" and the share, without the dust that would break ties. */
function distance(n: number, of: number, percent: number): number {
  return Math.abs(Math.round((percent - (n * 100) / of) * 1e6)) / 1e6;
}
