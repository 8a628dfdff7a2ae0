import { type ArticleRule, issueOf } from '../rule';
import { passagesOf } from '../text/passages';
import { readingEase } from '../text/reading-ease';

/** Under this the formula calls a text difficult. */
const EASY = 50;
/** Fewer words say nothing about a text. */
const FEWEST_WORDS = 100;

/** A hint, not a judge: the formula counts syllables and knows nothing of sense. */
export const readingLevel: ArticleRule = {
  id: 'reading-level',
  about: 'article',
  severity: 'review',
  overridable: false,
  check(input) {
    const text = passagesOf(input)
      .filter(({ kind }) => kind !== 'heading' && kind !== 'title')
      .map((passage) => (/[.!?]$/u.test(passage.text) ? passage.text : `${passage.text}.`))
      .join(' ');
    const { score, words } = readingEase(text, input.language);
    return words < FEWEST_WORDS || score >= EASY ? [] : [issueOf(readingLevel, ['body'], { score: Math.round(score) })];
  },
};
