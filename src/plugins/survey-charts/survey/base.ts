import type { Language } from './language';
import type { Limits } from './limits';
import type { StoredResult } from './result';
import type { BaseView } from './view';
import type { Role } from './vocabulary';

/** What a small number of respondents allows to be shown. */
export function sizeOf(n: number | 'unknown', limits: Limits): BaseView['size'] {
  if (n === 'unknown') return 'unknown';
  if (n < limits.hidden) return 'hidden';
  if (n < limits.countsOnly) return 'counts-only';
  return n < limits.warn ? 'small' : 'enough';
}

/** Base of all respondents together (`total` undefined), or of a group: what that leaves open is as for all of them. */
export function baseOf(
  entry: StoredResult | undefined,
  total: BaseView | undefined,
  language: Language,
  limits: Limits,
): BaseView {
  const n = entry?.base.n ?? 'unknown';
  const includes = entry?.base.includes ?? [];
  return {
    who: entry?.base.who[language] ?? total?.who ?? '',
    n,
    includes: includes.length > 0 ? includes : (total?.includes ?? []),
    size: n === 'unknown' ? boundedSize(total) : sizeOf(n, limits),
  };
}

/** A group of unknown size is at most as large as all respondents: where they are too few, it is too. */
function boundedSize(total: BaseView | undefined): BaseView['size'] {
  return total?.size === 'hidden' || total?.size === 'counts-only' ? total.size : 'unknown';
}

/** Whether the percentages are computed over answers of this role. A base that does not say so has all of them. */
export function isInBase(base: BaseView, role: Role): boolean {
  return base.includes.length === 0 || base.includes.includes(role);
}
