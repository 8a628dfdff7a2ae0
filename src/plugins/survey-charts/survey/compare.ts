import { netValue } from './net-value';
import { DUST, roundingError, sum } from './rounding';
import type { AnswerView, GroupView, ShownValue } from './view';
import type { Pole, Role } from './vocabulary';

/** Roles that say something about the question; "don't know" is told by itself. */
const SUBSTANCE: readonly Role[] = ['substantive', 'neutral'];

/**
 * The largest answer, or all that are exactly as large; empty where no value is known. Shares are held against shares; counts
 * only where there is no share at all.
 */
export function leaders(group: GroupView, roles: readonly Role[] = SUBSTANCE): readonly AnswerView[] {
  const candidates = group.answers.filter(({ role }) => roles.includes(role));
  const shares = candidates.filter(({ value }) => value.state === 'known');
  const compared = shares.length > 0 ? shares : candidates.filter(({ value }) => value.state === 'counted');
  const most = Math.max(...compared.map(({ value }) => sizeOf(value)));
  return compared.filter(({ value }) => most - sizeOf(value) < DUST);
}

/** For order: the unrounded share (0–100), or a count; below every number where there is none. */
function sizeOf(value: ShownValue): number {
  if (value.state === 'known') return value.exact;
  return value.state === 'counted' ? value.count : Number.NEGATIVE_INFINITY;
}

/**
 * More than half, beyond rounding and as shown: 50.4 of counts is more than half, but a reader sees "50 percent".
 * @param parts of how many rounded percentages the value is the sum (a net `fromRounded`): each can be half a unit off
 */
export function isMajority(value: ShownValue, decimals: number, parts = 1): boolean {
  if (value.state !== 'known' || value.percent <= 50) return false;
  const error = value.count === undefined ? parts * roundingError(decimals) : 0;
  return value.exact - error > 50 + DUST;
}

/** Percentage points of difference as shown, up to which two answers are called nearly equal instead of ranked. */
const NEAR_POINTS = 2;

/** Not equal, but too close to call one the largest. */
export function isNearTie(one: ShownValue, other: ShownValue): boolean {
  if (one.state !== 'known' || other.state !== 'known') return false;
  const gap = Math.abs(one.exact - other.exact);
  return gap >= DUST && Math.abs(one.percent - other.percent) <= NEAR_POINTS + DUST;
}

/**
 * Whether nothing larger than this share (0–100) can be among what is not known: what the source did not report, is missing
 * or hidden. If not, "largest", "most" and ties are said only of what is known. Of parts of a whole only: answers of a
 * multiple-choice question don't share one total.
 */
export function exceedsRest(exact: number, group: GroupView, complete: boolean): boolean {
  const known = group.answers.flatMap(({ value }) => (value.state === 'known' ? [value.exact] : []));
  const isWhole = complete && known.length === group.answers.length;
  const rest = sum([100, ...known.map((share) => -share)]);
  return exact > (isWhole ? (group.unreported ?? 0) : Math.max(rest, group.unreported ?? 0));
}

/** The sides of a scale, each the sum of its answers (from counts where counts exist), and their difference in points. */
export interface Poles {
  readonly positive: ShownValue;
  readonly negative: ShownValue;
  /** Positive minus negative, in percentage points (-100–100), unrounded; undefined where a side has no share. */
  readonly balance: number | undefined;
}

/** Undefined where the answers have no two poles. */
export function polesOf(group: GroupView, decimals: number): Poles | undefined {
  const side = (pole: Pole) => group.answers.filter((answer) => answer.pole === pole).map(({ value }) => value);
  const [positives, negatives] = [side('positive'), side('negative')];
  if (positives.length === 0 || negatives.length === 0) return undefined;
  const positive = netValue(positives, group.base.n, decimals).value;
  const negative = netValue(negatives, group.base.n, decimals).value;
  const isShare = positive.state === 'known' && negative.state === 'known';
  return { positive, negative, balance: isShare ? sum([positive.exact, -negative.exact]) : undefined };
}
