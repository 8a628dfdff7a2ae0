import { judgedTellings } from '../numbers/verdicts';
import { type ArticleRule, issueOf } from '../rule';
import { replacing } from '../text/fix';

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
      const right = amount.text.replace(/\d+(?:[.,]\d+)?/u, String(percent));
      const fix = right === amount.text ? undefined : replacing(input, passage, amount.text, right);
      const values = { amount: amount.text, net: label, percent, question };
      return [{ ...issueOf(netOfRounded, passage.path, values), fix }];
    }),
};
