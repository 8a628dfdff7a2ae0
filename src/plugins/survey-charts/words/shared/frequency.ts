import type { Frequency } from './statement';

/** Tenths first: people read "3 op de 10" most easily, and one form throughout is easier than a mixture. */
const DENOMINATORS = [10, 2, 3, 4, 5] as const;

/** A frequency further off than this says something else than the number beside it (docs/language.md). */
const TOLERANCE = 3;

/**
 * The natural frequency nearest to a share, if one is near enough.
 * @param percent 0–100, as shown
 * @param exactPercent 0–100, unrounded; only where it comes from counts, so that "about" may be left out
 */
export function frequencyOf(percent: number, exactPercent?: number): Frequency | undefined {
  if (!(percent >= 1 && percent < 100)) return undefined;
  let best: { n: number; of: number; distance: number } | undefined;
  for (const of of DENOMINATORS) {
    const n = Math.round((percent / 100) * of);
    const distance = Math.abs(percent - (n / of) * 100);
    if (n < 1 || n >= of || distance > TOLERANCE) continue;
    // The margin keeps 20 percent "2 op de 10" rather than "1 op de 5" when both are equally near.
    if (best === undefined || distance < best.distance - 1e-9) best = { n, of, distance };
  }
  if (best === undefined) return undefined;
  const { n, of } = reduceHalf(best.n, best.of);
  return { n, of, exact: exactPercent !== undefined && Math.abs(exactPercent - (n / of) * 100) < 1e-9 };
}

/** "5 op de 10" is a half, and every language has a word for that. */
function reduceHalf(n: number, of: number): { n: number; of: number } {
  return n * 2 === of ? { n: 1, of: 2 } : { n, of };
}
