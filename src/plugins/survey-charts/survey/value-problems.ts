import type { Problem } from './problem';
import { answersOf, type QuestionResult, type StoredResult, type StoredValue } from './result';
import { roundingError, sum } from './rounding';

type EntryPath = readonly (string | number)[];

/** What is wrong with the values of one group (or of all respondents). */
export function valueProblems(result: QuestionResult, entry: StoredResult, path: EntryPath): readonly Problem[] {
  const keys = answersOf(result).map(({ key }) => key);
  const strangers = Object.keys(entry.values).filter((key) => !keys.includes(key));
  return [
    ...keys.flatMap((key) => cellProblems(result, entry, key, path)),
    ...strangers.map(
      (key): Problem => ({ code: 'value-unknown-answer', path: [...path, 'values', key], values: { key } }),
    ),
    ...sumProblems(result, entry, path),
    ...statsProblems(result, entry, path),
  ];
}

function stored(entry: StoredResult, key: string): StoredValue | undefined {
  return Object.hasOwn(entry.values, key) ? entry.values[key] : undefined;
}

function cellProblems(result: QuestionResult, entry: StoredResult, key: string, path: EntryPath): readonly Problem[] {
  const value = stored(entry, key);
  const own = [...path, 'values', key];
  if (value === undefined) return [{ code: 'value-missing', path: own, values: { key } }];
  if (value.state !== 'known') return [];
  const { count, percent } = value;
  const { n } = entry.base;
  if (count === undefined && percent === undefined) return [{ code: 'value-empty', path: own, values: { key } }];
  if (count === undefined || typeof n !== 'number') return [];
  if (count > n) return [{ code: 'count-over-base', path: [...own, 'count'], values: { key, count, n } }];
  if (percent === undefined || result.weighted || n === 0) return [];
  const computed = (count * 100) / n;
  // A source may round halves down: one whole unit of the last decimal is allowed.
  const disagree = Math.abs(computed - percent) > 2 * roundingError(result.decimals) + 1e-9;
  return disagree
    ? [{ code: 'count-percent-disagree', path: [...own, 'percent'], values: { key, count, percent, n } }]
    : [];
}

/** Answers of one choice each: together no more people than the base, no more than 100 percent beyond rounding. */
function sumProblems(result: QuestionResult, entry: StoredResult, path: EntryPath): readonly Problem[] {
  if (result.kind === 'multiple-choice') return [];
  const values = answersOf(result).flatMap(({ key }) => stored(entry, key) ?? []);
  const known = values.flatMap((value) => (value.state === 'known' ? [value] : []));
  const counted = sum(known.map(({ count }) => count ?? 0));
  const { n } = entry.base;
  if (typeof n === 'number' && counted > n) {
    return [{ code: 'counts-over-base', path: [...path, 'values'], values: { sum: counted, n } }];
  }
  const percents = known.flatMap(({ percent }) => percent ?? []);
  const total = sum(percents);
  const most = 100 + percents.length * roundingError(result.decimals);
  return total > most + 1e-9
    ? [{ code: 'percentages-over-100', path: [...path, 'values'], values: { sum: total } }]
    : [];
}

function statsProblems(result: QuestionResult, entry: StoredResult, path: EntryPath): readonly Problem[] {
  if (result.kind !== 'number') return [];
  const some = entry.stats?.mean !== undefined || entry.stats?.median !== undefined;
  return some ? [] : [{ code: 'stats-missing', path: [...path, 'stats'] }];
}
