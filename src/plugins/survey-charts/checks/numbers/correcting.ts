import type { Issue } from '../../document/issue';
import type { ArticleCheckInput } from '../rule';
import { replacingAt } from '../text/fix';
import type { Telling } from './tellings';

const NUMBER = /\d+(?:[.,]\d+)?/gu;

/** The sentence with the percentage that the facts have; undefined where the share is told in words or as a count. */
export function correcting(
  input: ArticleCheckInput,
  { passage, sentence, amount }: Telling,
  percent: number,
): Issue['fix'] {
  const numbers = [...sentence.slice(amount.start, amount.end).matchAll(NUMBER)];
  const [number] = numbers;
  if (amount.form !== 'percent' || number === undefined || numbers.length > 1) return undefined;
  const start = amount.start + number.index;
  const right = input.language === 'nl' ? String(percent).replace('.', ',') : String(percent);
  return replacingAt(input, passage, sentence, { start, end: start + number[0].length }, right);
}
