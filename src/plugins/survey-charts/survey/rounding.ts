/**
 * Rounds half up to a number of decimals, each figure by itself: no figure is ever bent to make a sum fit.
 * Works on the decimal text of the number, so that 1.005 rounds as it is written.
 */
export function roundTo(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return 0;
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`));
  const [digits = '0', shift = '0'] = String(shifted).split('e');
  return Number(`${digits}e${Number(shift) - decimals}`);
}

/** A share that would print as none or as all and is neither: 3 of 1,040 people are not 0 percent. */
export type Edge = 'under' | 'over';

/**
 * @param percent 0–100, as shown
 * @param exact 0–100, unrounded
 */
export function edgeOf(percent: number, exact: number): Edge | undefined {
  if (percent <= 0 && exact > DUST) return 'under';
  return percent >= 100 && exact < 100 - DUST ? 'over' : undefined;
}

/** The bound that such a share is under or over: the smallest share that the decimals can show, or 100 minus it. */
export function edgeBound(edge: Edge, decimals: number): number {
  const unit = 10 ** -decimals;
  return edge === 'under' ? unit : roundTo(100 - unit, decimals);
}

/** Half a unit of the last decimal: how far one rounded figure can be off. */
export function roundingError(decimals: number): number {
  return 0.5 * 10 ** -decimals;
}

/**
 * Most decimals of a mean, a median or a spread: one more than those of the question, so that answers in whole minutes have a
 * mean of 31.4 minutes. What the source gives with fewer stays as it is: 26 does not become 26.0.
 */
export function statDecimals(decimals: number): number {
  return decimals + 1;
}

/** A sum without the dust of binary fractions. */
export function sum(values: readonly number[]): number {
  return roundTo(
    values.reduce((total, value) => total + value, 0),
    9,
  );
}

/** A share of the base in percent (0–100), unrounded. `n` is at least 1. */
export function shareOf(count: number, n: number): number {
  return (count * 100) / n;
}

/** For comparing with bounds: far below any decimal shown, far above the dust of binary fractions. */
export const DUST = 1e-9;
