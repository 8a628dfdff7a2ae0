import type { Amount } from './amounts';
import type { Figure } from './figures';
import { namedBy } from './naming';
import { NAMED } from './naming-limits';

/** Whether a figure has the share that is told. */
export function hasShare(figure: Figure, amount: Amount, words: ReadonlySet<string>, sentence: string): boolean {
  return (figure.kind !== 'sum' || isToldSum(figure, words, sentence)) && fitsShare(figure, amount);
}

/** The same of a figure that the text names without doubt. */
export function fitsShare(figure: Figure, amount: Amount): boolean {
  if (amount.form === 'count') {
    return figure.n === amount.of && figure.exact >= amount.low && figure.exact <= amount.high;
  }
  if (amount.form === 'percent') return figure.percent >= amount.low && figure.percent <= amount.high;
  return [figure.percent, figure.exact].some((share) => share >= amount.low && share <= amount.high);
}

/** Words by which a name stands for all beyond it too. */
export const REACHES =
  /\b(?:minstens|ten minste|op zijn minst|hooguit|of (?:vaker|meer|minder|langer|ouder)|at least|at most|or (?:more|less|older|longer))\b/iu;

/** A sum that nobody named would make any number be found: each part has to be named, or one of a run from an end. */
function isToldSum({ parts, isFromEnd }: Figure, words: ReadonlySet<string>, sentence: string): boolean {
  const mayReach = REACHES.test(sentence);
  const named = parts.filter((part) => namedBy(part, words) >= NAMED).length;
  return named === parts.length || (mayReach && isFromEnd === true && named > 0);
}
