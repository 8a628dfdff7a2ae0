import type { Language } from '../../survey/language';
import { type ArticleRule, issueOf } from '../rule';
import { type Passage, passagesOf } from '../text/passages';
import { readingEase } from '../text/reading-ease';

/** Under this the formula calls a text difficult. */
const EASY = 50;
/** Fewer words say nothing about a text. */
const FEWEST_WORDS = 100;
const FEWEST_OF_SUMMARY = 25;

/** A hint, not a judge: the formula counts syllables and knows nothing of sense. */
export const readingLevel: ArticleRule = {
  id: 'reading-level',
  about: 'article',
  severity: 'review',
  overridable: false,
  check(input) {
    const passages = passagesOf(input).filter(({ kind }) => kind !== 'heading' && kind !== 'title');
    const summary = passages.filter(({ kind }) => kind === 'summary');
    const ofSummary = hardness(summary, FEWEST_OF_SUMMARY, input.language);
    const ofAll = hardness(passages, FEWEST_WORDS, input.language);
    return [
      ...(ofSummary === undefined
        ? []
        : [issueOf(readingLevel, ['summary'], { score: ofSummary }, 'reading-level-summary')]),
      ...(ofAll === undefined ? [] : [issueOf(readingLevel, ['body'], { score: ofAll })]),
    ];
  },
};

/** The score of a text that is long enough and difficult; undefined of any other. */
function hardness(passages: readonly Passage[], fewest: number, language: Language): number | undefined {
  const text = passages.map((one) => (/[.!?]$/u.test(one.text) ? one.text : `${one.text}.`)).join(' ');
  const { score, words } = readingEase(text, language);
  return words < fewest || score >= EASY ? undefined : Math.round(score);
}
