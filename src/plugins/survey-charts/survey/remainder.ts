import { DUST, roundingError, roundTo, shareOf, sum } from './rounding';
import { isFromCount } from './shown-value';
import type { ShownValue } from './view';

/**
 * What the source did not report, in percent (0–100) as shown, of answers that are parts of a whole.
 * Of counts: what is missing from n. Of percentages: 100 minus their sum, but only beyond rounding. Each of k rounded
 * percentages is at most half a unit off, so a rest of at most k half units may be rounding alone and is not told:
 * 31 + 35 + 18 + 15 = 99 lacks nothing, 68 + 16 + 11 = 95 lacks 5.
 * A missing answer is a part of what was not reported. Where an answer is hidden the rest would give it away: undefined.
 */
export function unreportedOf(
  values: readonly ShownValue[],
  n: number | 'unknown',
  decimals: number,
): number | undefined {
  if (values.some(({ state }) => state === 'suppressed' || state === 'counted')) return undefined;
  const known = values.flatMap((value) => (value.state === 'known' ? [value] : []));
  if (known.length === 0) return undefined;
  const fromCounts = n !== 'unknown' && known.every((value) => isFromCount(value, n));
  const rest = fromCounts
    ? shareOf(n - sum(known.map(({ count }) => count ?? 0)), n)
    : sum([100, ...known.map(({ exact }) => -exact)]);
  const bound = fromCounts ? 0 : known.length * roundingError(decimals) + DUST;
  const shown = roundTo(rest, decimals);
  return rest > bound && shown > 0 ? shown : undefined;
}

/** Sum of the shown percentages with what was not reported; undefined where one of them isn't known. */
export function shownSumOf(
  values: readonly ShownValue[],
  unreported: number | undefined,
  decimals: number,
): number | undefined {
  const known = values.flatMap((value) => (value.state === 'known' ? [value.percent] : []));
  if (known.length === 0 || known.length < values.length) return undefined;
  return roundTo(sum([...known, unreported ?? 0]), decimals);
}
