import type { Language } from '../../survey/language';
import type { ArticleCheckInput } from '../rule';
import type { Amount } from './amounts';
import type { Figure } from './figures';
import { namedBy, wordSet } from './naming';
import { UNNAMED } from './naming-limits';
import { isTogether } from './together';

/** Numbers that a text may tell of people. */
export interface Counts {
  /** Respondents, and who got a question. */
  readonly bases: ReadonlySet<number>;
  /** Who gave an answer, or several, or another one. */
  readonly counts: ReadonlySet<number>;
}

/** People who gave an answer; undefined where the source tells only shares. */
export function countOf({ n, exact }: Figure): number | undefined {
  return n === 'unknown' ? undefined : Math.round((exact * n) / 100);
}

export function countsOf(figures: readonly Figure[], { surveys }: ArticleCheckInput): Counts {
  const all = surveys.flatMap(({ respondents }) => (respondents.state === 'known' ? [respondents.value] : []));
  const bases = figures.flatMap(({ n }) => (n === 'unknown' ? [] : [n]));
  const counts = figures.flatMap((figure) => countOf(figure) ?? []);
  return { bases: new Set([...bases, ...all]), counts: new Set([...counts, ...figures.flatMap(restOf)]) };
}

function restOf(figure: Figure): readonly number[] {
  const count = countOf(figure);
  return count === undefined || figure.n === 'unknown' ? [] : [figure.n - count];
}

const REST = /\b(?:niet|geen|overige|andere|rest|not|no|other|remaining|none)\b|n[’']t\b/iu;

/**
 * Whether a number is the count of an answer that the words name. Among the sums and rests of a survey almost every number
 * is found somewhere: a sum has to be told as one, and a rest as what is left.
 */
export function isCountOfNamed(
  n: number,
  named: Figure,
  text: string,
  figures: readonly Figure[],
  language: Language,
): boolean {
  const words = wordSet(text, language);
  return figures.some((figure) => {
    const isRest = REST.test(text) && restOf(figure).includes(n);
    if (!isRest && countOf(figure) !== n) return false;
    if (figure.kind === 'sum') return isTogether(text) || figure.parts.every((part) => namedBy(part, words) >= UNNAMED);
    return figure.label === named.label || namedBy(figure, words) >= UNNAMED;
  });
}

/** Whether a number of people is that of one of the shares that were just told, or of all of them together. */
export function fitsAnyOf(n: number, shares: readonly Amount[], figures: readonly Figure[]): boolean {
  const sum = shares.reduce((all, { percent }) => all + percent, 0);
  const slack = shares.length / 2;
  const counted = figures.filter((figure) => countOf(figure) !== undefined);
  if (counted.length === 0) return true;
  return counted.some((figure) => {
    if (countOf(figure) !== n) return false;
    const near = [figure.percent, figure.exact];
    return (
      shares.some(({ low, high }) => near.some((share) => share >= low && share <= high)) ||
      near.some((share) => Math.abs(share - sum) <= slack)
    );
  });
}
