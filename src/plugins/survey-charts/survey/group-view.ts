import type { Limits } from './limits';
import { answersOf, type QuestionResult, type StoredResult, type StoredValue } from './result';
import { roundTo } from './rounding';
import type { BaseView, ShownValue } from './view';

/** The values of one group (or of all respondents) by answer, before complementary suppression. */
export interface GroupCells {
  readonly base: Omit<BaseView, 'who'>;
  readonly cells: ReadonlyMap<string, ShownValue>;
}

/** What the small-base rules say of n; with an unknown n they can't judge. */
export function baseSize(n: number | 'unknown', limits: Limits): BaseView['size'] {
  if (n === 'unknown') return 'unknown';
  if (n < limits.hidden) return 'hidden';
  if (n < limits.countsOnly) return 'counts-only';
  return n < limits.warn ? 'small' : 'enough';
}

export function groupCells(result: QuestionResult, entry: StoredResult | undefined, limits: Limits): GroupCells {
  const n = entry?.base.n ?? 'unknown';
  const size = baseSize(n, limits);
  const cells = new Map<string, ShownValue>();
  for (const { key } of answersOf(result)) {
    const stored = entry !== undefined && Object.hasOwn(entry.values, key) ? entry.values[key] : undefined;
    cells.set(key, shownValue(stored ?? { state: 'missing' }, { n, size, result }));
  }
  return { base: { n, includes: entry?.base.includes ?? [], size }, cells };
}

interface Setting {
  readonly n: number | 'unknown';
  readonly size: BaseView['size'];
  readonly result: QuestionResult;
}

function shownValue(stored: StoredValue, { n, size, result }: Setting): ShownValue {
  if (stored.state === 'missing') return stored;
  if (stored.state === 'suppressed') return { state: 'suppressed', reason: 'source' };
  const { count } = stored;
  if (size === 'hidden') return { state: 'suppressed', reason: 'small-base' };
  if (size === 'counts-only') {
    return count === undefined
      ? { state: 'suppressed', reason: 'small-base' }
      : { state: 'counted', count, reason: 'small-base' };
  }
  const exact = exactPercent(stored, n, result.weighted);
  if (exact !== undefined) return { state: 'known', percent: roundTo(exact, result.decimals), exact, count };
  return count === undefined ? { state: 'missing' } : { state: 'counted', count, reason: 'unknown-base' };
}

/** 0–100. From counts wherever they exist; weighting makes the source's own percentage the right one. */
function exactPercent(
  { count, percent }: { readonly count?: number | undefined; readonly percent?: number | undefined },
  n: number | 'unknown',
  weighted: boolean,
): number | undefined {
  const computable = count !== undefined && n !== 'unknown' && n > 0 && count <= n;
  if (weighted && percent !== undefined) return percent;
  return computable ? (count * 100) / n : percent;
}
