import type { Language } from './language';
import type { QuestionResult, StoredNet } from './result';
import { roundTo, sum } from './rounding';
import type { NetView, ShownValue } from './view';

/**
 * Sums over answers: from counts wherever counts exist, from rounded percentages only with `fromRounded`.
 * Answers of a multiple-choice question overlap: their sum would count people twice, so it is missing.
 */
export function netViews(
  result: QuestionResult,
  language: Language,
  group: { readonly cells: ReadonlyMap<string, ShownValue>; readonly n: number | 'unknown' },
): readonly NetView[] {
  return result.nets.map((net) => ({
    key: net.key,
    label: net.label[language] ?? '',
    answers: net.answers,
    ...(result.kind === 'multiple-choice' ? MISSING : netValue(net, result, group)),
  }));
}

type NetValue = Pick<NetView, 'value' | 'fromRounded'>;
const MISSING: NetValue = { value: { state: 'missing' }, fromRounded: false };

function netValue(
  net: StoredNet,
  result: QuestionResult,
  { cells, n }: { readonly cells: ReadonlyMap<string, ShownValue>; readonly n: number | 'unknown' },
): NetValue {
  const parts = [...new Set(net.answers)].map((key): ShownValue => cells.get(key) ?? { state: 'missing' });
  const hidden = parts.find((part) => part.state === 'suppressed');
  if (hidden !== undefined) return { value: hidden, fromRounded: false };
  if (parts.length === 0 || parts.some((part) => part.state === 'missing')) return MISSING;
  const counts = parts.flatMap((part) => ('count' in part && part.count !== undefined ? [part.count] : []));
  const count = counts.length === parts.length ? sum(counts) : undefined;
  const shares = parts.flatMap((part) => (part.state === 'known' ? [part.exact] : []));
  if (shares.length < parts.length) {
    const value: ShownValue =
      count === undefined ? { state: 'missing' } : { state: 'counted', count, reason: countedReason(parts) };
    return { value, fromRounded: false };
  }
  const fromCounts = count !== undefined && n !== 'unknown' && n > 0 && !result.weighted;
  const exact = fromCounts ? (count * 100) / n : sum(shares);
  const value: ShownValue = { state: 'known', percent: roundTo(exact, result.decimals), exact, count };
  return { value, fromRounded: !fromCounts && parts.length > 1 };
}

function countedReason(parts: readonly ShownValue[]): 'small-base' | 'unknown-base' {
  return parts.some((part) => part.state === 'counted' && part.reason === 'unknown-base')
    ? 'unknown-base'
    : 'small-base';
}
