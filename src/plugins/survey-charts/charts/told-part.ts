import type { Role } from '../survey/vocabulary';

/** What figures of people are counted out for. */
export interface Countable {
  readonly role: Role | 'unreported';
  /** 0–100; null where it is not known. */
  readonly percent: number | null;
}

/**
 * Percent below which a share is small. Adults of low literacy judge such shares better in an icon array than in a bar
 * (K. McCaffery et al., Medical Decision Making 32 (2012), n = 120).
 */
const SMALL_SHARE = 10;

/**
 * The one share that figures of people tell: of the only answer, or of two answers the small one where it is small, else
 * the larger (of equals the first). Undefined where there are more answers, and so no one share to tell.
 */
export function toldPart<Part extends Countable>(parts: readonly Part[]): Part | undefined {
  const [first, second, ...more] = parts.filter(({ role }) => !isAside(role));
  if (first === undefined || more.length > 0) return undefined;
  if (second === undefined) return first;
  const [large, small] = shareOrZero(second) > shareOrZero(first) ? [second, first] : [first, second];
  return isSmallShare(small) ? small : large;
}

/** More than nobody, and less than one in ten. */
export function isSmallShare({ percent }: Pick<Countable, 'percent'>): boolean {
  return percent !== null && percent > 0 && percent < SMALL_SHARE;
}

/** What takes no side: it is told last and drawn quietly. */
export function isAside(role: Countable['role']): boolean {
  return role === 'dont-know' || role === 'refused' || role === 'unreported';
}

/**
 * How many of `of` figures stand for each part, in their order; together `of`, or less where not all is known. The told
 * part has as many as it rounds to; the others share the rest by largest remainders (Hamilton's method).
 */
export function figureCounts(parts: readonly Countable[], of: number): readonly number[] {
  const told = toldPart(parts);
  const shares = parts.map(shareOrZero);
  const sum = total(shares);
  const figures = sum >= 100 - parts.length / 2 ? of : Math.round((sum * of) / 100);
  const toldCount = told === undefined ? 0 : Math.min(figures, Math.round((shareOrZero(told) * of) / 100));
  const others = parts.map((part, index) => (part === told ? 0 : (shares[index] ?? 0)));
  const counts = byLargestRemainder(others, figures - toldCount);
  return parts.map((part, index) => (part === told ? toldCount : (counts[index] ?? 0)));
}

/** 7 percent of 100 is 7 figures, whatever binary fractions make of it. */
const DUST = 1e-9;

function byLargestRemainder(shares: readonly number[], of: number): readonly number[] {
  const sum = total(shares);
  if (sum === 0) return shares.map(() => 0);
  const quotas = shares.map((share) => (share * of) / sum);
  const whole = quotas.map((quota) => Math.floor(quota + DUST));
  const left = of - total(whole);
  const lucky = quotas
    .map((quota, index) => ({ index, remainder: quota - (whole[index] ?? 0) }))
    .toSorted((one, other) => other.remainder - one.remainder || one.index - other.index)
    .slice(0, left)
    .map(({ index }) => index);
  return whole.map((count, index) => (lucky.includes(index) ? count + 1 : count));
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function shareOrZero({ percent }: Pick<Countable, 'percent'>): number {
  return percent === null || !Number.isFinite(percent) ? 0 : Math.min(100, Math.max(0, percent));
}
