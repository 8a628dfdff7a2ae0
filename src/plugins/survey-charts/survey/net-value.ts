import { roundTo, shareOf, sum } from './rounding';
import { isFromCount } from './shown-value';
import type { NetView, ShownValue, SuppressionReason } from './view';

type NetValue = Pick<NetView, 'value' | 'fromRounded'>;
type Known = Extract<ShownValue, { readonly state: 'known' }>;

const REASONS: readonly SuppressionReason[] = ['small-base', 'source', 'complementary'];

/**
 * The sum of the shown values of some answers of one group (undefined: there is no such answer).
 * Of counts wherever all have one: 71 and 48 of 460 are 26 percent, though they print as 15 and 10. Else of the
 * percentages, and then it says so. A net of which one answer is hidden is hidden too: it would give that answer away.
 */
export function netValue(
  values: readonly (ShownValue | undefined)[],
  n: number | 'unknown',
  decimals: number,
): NetValue {
  const reason = REASONS.find((one) => values.some((value) => value?.state === 'suppressed' && value.reason === one));
  if (reason !== undefined) return { value: { state: 'suppressed', reason }, fromRounded: false };
  const known = values.flatMap((value) => (value?.state === 'known' ? [value] : []));
  if (known.length === values.length && known.length > 0) return sumOfKnown(known, n, decimals);
  const counted = values.flatMap((value) => (value?.state === 'counted' ? [value] : []));
  const first = counted[0];
  if (first === undefined || counted.length < values.length) return { value: { state: 'missing' }, fromRounded: false };
  const count = sum(counted.map((value) => value.count));
  return { value: { state: 'counted', count, reason: first.reason }, fromRounded: false };
}

function sumOfKnown(known: readonly Known[], n: number | 'unknown', decimals: number): NetValue {
  const counts = known.flatMap((value) => value.count ?? []);
  const count = counts.length === known.length ? sum(counts) : undefined;
  if (count !== undefined && n !== 'unknown' && count <= n && known.every((value) => isFromCount(value, n))) {
    const exact = shareOf(count, n);
    return { value: { state: 'known', percent: roundTo(exact, decimals), exact, count }, fromRounded: false };
  }
  // Rounded parts can add up to 101; a share of people can't be more than all of them.
  const exact = Math.min(100, sum(known.map((value) => value.exact)));
  const value: ShownValue = { state: 'known', percent: roundTo(exact, decimals), exact, count };
  return { value, fromRounded: known.length > 1 };
}
