import { correcting } from '../numbers/correcting';
import { judgedTellings } from '../numbers/verdicts';
import { type ArticleRule, issueOf } from '../rule';

/** 15 and 10 percent are rounded; together they can be 26. A net is a sum of counts (docs: honest numbers). */
export const netOfRounded: ArticleRule = {
  id: 'net-of-rounded',
  about: 'article',
  severity: 'error',
  overridable: true,
  check: (input) =>
    judgedTellings(input).flatMap(({ telling, verdict }) => {
      if (verdict.kind !== 'net-of-rounded') return [];
      const { passage, amount } = telling;
      const { label, percent, question } = verdict.net;
      const fix = correcting(input, telling, percent);
      const values = { amount: amount.text, net: label, percent, question };
      return [{ ...issueOf(netOfRounded, passage.path, values), fix }];
    }),
};
