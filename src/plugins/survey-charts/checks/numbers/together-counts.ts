import type { Language } from '../../survey/language';
import type { ArticleCheckInput } from '../rule';
import { amountsIn } from './amounts';
import { countOf } from './counts';
import type { Figure } from './figures';
import { digitsPattern, numberOf } from './number-words';
import { isTogether } from './together';

/** Smaller numbers are steps, prices and times; parts of a sum may be smaller. */
const FEWEST = 20;
const FEWEST_IN_PART = 5;

interface Told {
  /** The number of people that the sentence tells. */
  readonly n: number;
  readonly sentence: string;
  /** All that was told before it, in its paragraph and in the one above. */
  readonly before: readonly string[];
}

/**
 * "219 blijven zeker, nog eens 121 waarschijnlijk. Samen zijn dat 350 trainers": a number of people that is not the sum of
 * the shares, or of the numbers, that were told right before it. Only where these are surely the parts of a sum that the
 * survey has.
 */
export function isWrongTogether(
  { n, sentence, before }: Told,
  figures: readonly Figure[],
  { language }: ArticleCheckInput,
): boolean {
  // Parts in the sentence itself are for the rules of shares.
  if (n < FEWEST || !isTogether(sentence) || amountsIn(sentence, language).length > 0) return false;
  const shares = before.flatMap((one) => amountsIn(one, language)).map(({ percent }) => percent);
  const sums = figures.filter(({ kind }) => kind !== 'answer');
  const ofShares = runsOf(shares).flatMap((run) => sums.filter((figure) => isSumOf(run, figure)));
  const ofCounts = runsOf(countsIn(before, figures, language)).filter((run) => areParts(run, sums));
  if (ofShares.some((figure) => countOf(figure) === n) || ofCounts.some((run) => total(run) === n)) return false;
  if (figures.some((figure) => figure.kind !== 'sum' && countOf(figure) === n)) return false;
  return ofShares.length + ofCounts.length > 0;
}

/** The last two or more of what was told. */
function runsOf(told: readonly number[]): readonly (readonly number[])[] {
  return told.map((_, from) => told.slice(from)).filter(({ length }) => length >= 2);
}

function total(run: readonly number[]): number {
  return run.reduce((sum, one) => sum + one, 0);
}

/** Shares of all the parts of a sum, each as it is shown. */
function isSumOf(run: readonly number[], { parts }: Figure): boolean {
  const told = run.toSorted((one, other) => one - other);
  const own = parts
    .map(({ percent, exact }) => [percent, exact])
    .toSorted(([one], [other]) => (one ?? 0) - (other ?? 0));
  return (
    own.length === told.length && own.every((both, at) => both.some((one) => Math.abs(one - (told[at] ?? 0)) < 0.5))
  );
}

/** Numbers of people of all the parts of a sum. */
function areParts(run: readonly number[], sums: readonly Figure[]): boolean {
  const told = run.toSorted((one, other) => one - other).join();
  return sums.some(
    ({ parts }) =>
      parts
        .map((part) => countOf(part) ?? 0)
        .toSorted((one, other) => one - other)
        .join() === told,
  );
}

/** Numbers that are counts of an answer, whatever stands behind them: "nog eens 121". */
function countsIn(sentences: readonly string[], figures: readonly Figure[], language: Language): readonly number[] {
  const counts = new Set(figures.filter(({ kind }) => kind === 'answer').map(countOf));
  const number = new RegExp(`(?<![\\p{L}\\p{N}.,/-])${digitsPattern()}(?![\\p{L}\\p{N}%]|[.,]\\d)`, 'gu');
  return sentences
    .flatMap((one) => [...one.matchAll(number)].map(([digits]) => numberOf(digits, language) ?? 0))

    .filter((one) => one >= FEWEST_IN_PART && counts.has(one));
}
