import { figuresOf } from '../numbers/figures';
import { wrongMajority } from '../numbers/majority';
import { type ArticleRule, issueOf } from '../rule';
import { passagesOf } from '../text/passages';
import { sentencesOf } from '../text/sentences';

/** "De meerderheid" of what is 50 percent or less. */
export const majorityNot: ArticleRule = {
  id: 'majority-not',
  about: 'article',
  severity: 'error',
  overridable: true,
  check(input) {
    const figures = figuresOf(input).flatMap((question) => question.figures);
    return passagesOf(input).flatMap((passage) =>
      sentencesOf(passage.text).flatMap((sentence) => {
        const wrong = wrongMajority(sentence, figures, input);
        return wrong === undefined ? [] : [issueOf(majorityNot, passage.path, { ...wrong })];
      }),
    );
  },
};
