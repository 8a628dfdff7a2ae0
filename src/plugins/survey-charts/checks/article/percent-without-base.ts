import { tellingsOf } from '../numbers/tellings';
import { type ArticleRule, issueOf } from '../rule';
import { passagesOf } from '../text/passages';

/** Blocks that say how many people answered. */
const WITH_BASE = ['figure', 'figure-group', 'key-figure', 'facts'];

/** The text tells percentages, and the article says nowhere how many people they are of. */
export const percentWithoutBase: ArticleRule = {
  id: 'percent-without-base',
  about: 'article',
  severity: 'warning',
  overridable: false,
  check(input) {
    if (input.body.some(({ type }) => WITH_BASE.includes(type))) return [];
    if (passagesOf(input).some(({ text }) => PEOPLE.test(text))) return [];
    const first = tellingsOf(input).find(({ passage }) => passage.path[0] === 'body');
    return first === undefined ? [] : [issueOf(percentWithoutBase, first.passage.path, { amount: first.amount.text })];
  },
};

/** "812 ambtenaren", "1,204 residents": a number of two digits or more before a word in the plural. */
const PEOPLE =
  /\b\d[\d.,]*\d (?:\p{L}+ )?(?:ambtenaren|mensen|inwoners|deelnemers|bewoners|leden|respondenten|medewerkers|people|residents|participants|respondents|members|visitors|civil servants)\b/iu;
