import type { Problem } from './problem';
import { answersOf, type QuestionResult, type StoredAnswer, type StoredResult, storedValue } from './result';
import { DUST, roundingError, shareOf, sum } from './rounding';

type EntryPath = readonly (string | number)[];

/** What is wrong with the values of one group (or of all respondents). */
export function valueProblems(result: QuestionResult, entry: StoredResult, path: EntryPath): readonly Problem[] {
  const answers = answersOf(result);
  const keys = answers.map(({ key }) => key);
  const strangers = Object.keys(entry.values).filter((key) => !keys.includes(key));
  return [
    ...answers.flatMap((answer) => cellProblems(result, entry, answer, path)),
    ...strangers.map(
      (key): Problem => ({ code: 'value-unknown-answer', path: [...path, 'values', key], values: { key } }),
    ),
    ...sumProblems(result, entry, path),
    ...statsProblems(result, entry, path),
  ];
}

/** Whether the base counts the people who gave this answer; a base that does not say so counts all. */
function isCounted({ base }: StoredResult, { role }: StoredAnswer): boolean {
  return base.includes.length === 0 || base.includes.includes(role);
}

function cellProblems(
  result: QuestionResult,
  entry: StoredResult,
  answer: StoredAnswer,
  path: EntryPath,
): readonly Problem[] {
  const { key } = answer;
  const own = [...path, 'values', key];
  if (!Object.hasOwn(entry.values, key)) return [{ code: 'value-missing', path: own, values: { key } }];
  const value = storedValue(entry, key);
  if (value.state !== 'known') return [];
  const { count, percent } = value;
  const { n } = entry.base;
  if (count === undefined && percent === undefined) return [{ code: 'value-empty', path: own, values: { key } }];
  if (count === undefined || typeof n !== 'number' || !isCounted(entry, answer)) return [];
  if (count > n) return [{ code: 'count-over-base', path: [...own, 'count'], values: { key, count, n } }];
  if (percent === undefined || result.weighted || n === 0) return [];
  // Sources round halves up, down and to even, and cut off: one whole unit of the last decimal is allowed.
  const disagree = Math.abs(shareOf(count, n) - percent) > 2 * roundingError(result.decimals) + DUST;
  return disagree
    ? [{ code: 'count-percent-disagree', path: [...own, 'percent'], values: { key, count, percent, n } }]
    : [];
}

/** Answers of one choice each: together no more people than the base, no more than 100 percent beyond rounding. */
function sumProblems(result: QuestionResult, entry: StoredResult, path: EntryPath): readonly Problem[] {
  if (result.kind === 'multiple-choice') return [];
  const values = answersOf(result)
    .filter((answer) => isCounted(entry, answer))
    .map(({ key }) => storedValue(entry, key));
  const known = values.flatMap((value) => (value.state === 'known' ? [value] : []));
  const counted = sum(known.map(({ count }) => count ?? 0));
  const { n } = entry.base;
  // Weighted counts are rounded ones: their sum need not be the base.
  if (typeof n === 'number' && !result.weighted && counted > n) {
    return [{ code: 'counts-over-base', path: [...path, 'values'], values: { sum: counted, n } }];
  }
  const percents = known.flatMap(({ percent }) => percent ?? []);
  const total = sum(percents);
  const most = 100 + percents.length * roundingError(result.decimals);
  return total > most + DUST
    ? [{ code: 'percentages-over-100', path: [...path, 'values'], values: { sum: total } }]
    : [];
}

function statsProblems(result: QuestionResult, entry: StoredResult, path: EntryPath): readonly Problem[] {
  if (result.kind !== 'number') return [];
  const some = entry.stats?.mean !== undefined || entry.stats?.median !== undefined;
  return some ? [] : [{ code: 'stats-missing', path: [...path, 'stats'] }];
}
