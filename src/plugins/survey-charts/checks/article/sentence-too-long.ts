import { type ArticleRule, issueOf } from '../rule';
import { passagesOf } from '../text/passages';
import { sentencesOf, wordsIn } from '../text/sentences';

/** Words. Direct Duidelijk advises 12 to 15; from here on a sentence surely says two things. */
const MOST = 22;

export const sentenceTooLong: ArticleRule = {
  id: 'sentence-too-long',
  about: 'article',
  severity: 'warning',
  overridable: false,
  check: (input) =>
    passagesOf(input).flatMap((passage) =>
      sentencesOf(passage.text).flatMap((sentence) => {
        const words = wordsIn(sentence).length;
        const start = wordsIn(sentence).slice(0, 4).join(' ');
        return words > MOST ? [issueOf(sentenceTooLong, passage.path, { words, max: MOST, start })] : [];
      }),
    ),
};
