import { judgedTellings } from '../numbers/verdicts';
import { type ArticleRule, issueOf } from '../rule';

/** The text tells a share that no fact of the article's surveys has. */
export const numberNotFound: ArticleRule = {
  id: 'number-not-found',
  about: 'article',
  severity: 'warning',
  overridable: false,
  check: (input) =>
    judgedTellings(input).flatMap(({ telling, verdict }) => {
      if (verdict.kind !== 'not-found') return [];
      const { passage, amount } = telling;
      if (verdict.named === undefined) return [issueOf(numberNotFound, passage.path, { amount: amount.text })];
      const { label, percent, question } = verdict.named;
      const values = { amount: amount.text, named: label, percent, question };
      return [issueOf(numberNotFound, passage.path, values, 'number-not-found-named')];
    }),
};
