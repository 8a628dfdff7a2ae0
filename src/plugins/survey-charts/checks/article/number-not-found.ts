import type { Issue } from '../../document/issue';
import { correcting } from '../numbers/correcting';
import { wrongDifferences } from '../numbers/differences';
import { wrongMultiples } from '../numbers/multiples';
import { wrongCounts } from '../numbers/people';
import { judgedTellings } from '../numbers/verdicts';
import { type ArticleCheckInput, type ArticleRule, issueOf } from '../rule';

/** The text tells a share, a difference or a multiple of two, or a number of people that no fact of the article's surveys has. */
export const numberNotFound: ArticleRule = {
  id: 'number-not-found',
  about: 'article',
  severity: 'warning',
  overridable: false,
  check: (input) => [
    ...sharesNotFound(input),
    ...countsNotFound(input),
    ...differencesNotFound(input),
    ...multiplesNotFound(input),
  ],
};

function sharesNotFound(input: ArticleCheckInput): readonly Issue[] {
  return judgedTellings(input).flatMap(({ telling, verdict }) => {
    if (verdict.kind !== 'not-found') return [];
    const { passage, amount } = telling;
    if (verdict.named === undefined) return [issueOf(numberNotFound, passage.path, { amount: amount.text })];
    const { label, percent, question } = verdict.named;
    const values = { amount: amount.text, named: label, percent, question };
    const fix = correcting(input, telling, percent);
    return [{ ...issueOf(numberNotFound, passage.path, values, 'number-not-found-named'), fix }];
  });
}

function countsNotFound(input: ArticleCheckInput): readonly Issue[] {
  return wrongCounts(input).map(({ passage, text, named }) => {
    if (named === undefined) return issueOf(numberNotFound, passage.path, { amount: text }, 'number-not-found-count');
    const n = typeof named.n === 'number' ? named.n : 0;
    const values = {
      amount: text,
      named: named.label,
      count: Math.round((named.exact * n) / 100),
      n,
      question: named.question,
    };
    return issueOf(numberNotFound, passage.path, values, 'number-not-found-count-named');
  });
}

function differencesNotFound(input: ArticleCheckInput): readonly Issue[] {
  return wrongDifferences(input).map(({ passage, text, high, low }) => {
    const values = { amount: text, high: Math.round(high), low: Math.round(low), points: Math.round(high - low) };
    return issueOf(numberNotFound, passage.path, values, 'number-not-found-difference');
  });
}

function multiplesNotFound(input: ArticleCheckInput): readonly Issue[] {
  return wrongMultiples(input).map(({ passage, text, high, low }) => {
    const times = new Intl.NumberFormat(input.language, { maximumFractionDigits: 1 }).format(high / low);
    return issueOf(numberNotFound, passage.path, { amount: text, high, low, times }, 'number-not-found-times');
  });
}
