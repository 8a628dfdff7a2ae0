import { isInBase } from './base';
import type { StoredValue } from './result';
import { roundTo, shareOf } from './rounding';
import type { BaseView, ShownValue } from './view';
import type { Role } from './vocabulary';

interface ValueContext {
  readonly base: BaseView;
  /** Of the answer: a count of people whom the base leaves out is no share of it. */
  readonly role: Role;
  readonly decimals: number;
  /** Weighted percentages are the source's own: they don't follow from the counts. */
  readonly weighted: boolean;
}

/** One value by the small-base rules alone; what must be hidden with it is decided over all groups (`protect.ts`). */
export function shownValue(value: StoredValue, context: ValueContext): ShownValue {
  if (value.state === 'missing') return value;
  if (value.state === 'suppressed') return { state: 'suppressed', reason: 'source' };
  const { count, percent } = value;
  if (count === undefined && percent === undefined) return { state: 'missing' };
  const { size } = context.base;
  if (size === 'hidden' || (size === 'counts-only' && count === undefined)) {
    return { state: 'suppressed', reason: 'small-base' };
  }
  if (size === 'counts-only') return count === undefined ? { state: 'missing' } : counted(count, 'small-base');
  const exact = exactShare(count, percent, context);
  if (exact !== undefined) return { state: 'known', percent: roundTo(exact, context.decimals), exact, count };
  return count === undefined || isMoreThan(count, context.base.n)
    ? { state: 'missing' }
    : counted(count, 'unknown-base');
}

function counted(count: number, reason: 'small-base' | 'unknown-base'): ShownValue {
  return { state: 'counted', count, reason };
}

/** More people than answered is a fault in a draft: no share can be made of it. */
function isMoreThan(count: number, n: number | 'unknown'): boolean {
  return n !== 'unknown' && count > n;
}

/** 0–100, unrounded: from the count wherever that is possible, else as the source gives it. */
function exactShare(
  count: number | undefined,
  percent: number | undefined,
  { base, role, weighted }: ValueContext,
): number | undefined {
  const { n } = base;
  if (count === undefined || n === 'unknown' || n === 0 || count > n || !isInBase(base, role)) return percent;
  return weighted && percent !== undefined ? percent : shareOf(count, n);
}

/** Whether a known percentage was made of its count, so that a sum of counts is better than one of percentages. */
export function isFromCount(value: ShownValue, n: number | 'unknown'): boolean {
  if (value.state !== 'known' || value.count === undefined || n === 'unknown' || n === 0) return false;
  return value.exact === shareOf(value.count, n);
}
