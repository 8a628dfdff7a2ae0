import { EMAIL_REFUSE_FROM, EMAIL_WARN_FROM } from '../../document/email-limits';
import { emailSize } from '../email/email-size';
import { type ArticleRule, issueOf } from '../rule';

const KILO = 1_000;
/** The size is told in steps, so that a decision about it outlives a few words. Kilobytes. */
const STEP = 5;

/**
 * The newsletter's version grows so large that mail programmes cut it. A warning: the page is whole, and the newsletter
 * gives something shorter instead, first sentences for tables, then a teaser.
 */
export const emailTooLarge: ArticleRule = {
  id: 'email-too-large',
  about: 'article',
  severity: 'warning',
  overridable: false,
  check(input) {
    const { bytes, values } = emailSize(input);
    if (bytes < EMAIL_WARN_FROM && values === 'tables') return [];
    const size = Math.floor(bytes / KILO / STEP) * STEP;
    const told = { size, max: EMAIL_REFUSE_FROM / KILO };
    if (bytes >= EMAIL_REFUSE_FROM) return [issueOf(emailTooLarge, ['body'], told, 'email-too-large-teaser')];
    const key = values === 'tables' ? 'email-too-large-soon' : 'email-too-large-sentences';
    return [issueOf(emailTooLarge, ['body'], told, key)];
  },
};
