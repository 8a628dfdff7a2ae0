import { figuresOf } from '../numbers/figures';
import { wrongConclusion, wrongMajority } from '../numbers/majority';
import { type ArticleRule, issueOf } from '../rule';
import { paragraphAbove, passagesOf } from '../text/passages';
import { sentencesOf } from '../text/sentences';

/** "De meerderheid" of what is 50 percent or less. */
export const majorityNot: ArticleRule = {
  id: 'majority-not',
  about: 'article',
  severity: 'error',
  overridable: true,
  check(input) {
    const figures = figuresOf(input).flatMap((question) => question.figures);
    const passages = passagesOf(input);
    return passages.flatMap((passage, at) => {
      const above = sentencesOf(paragraphAbove(passages, at)?.text ?? '');
      return sentencesOf(passage.text).flatMap((sentence, index, all) => {
        const wrong =
          wrongMajority(sentence, figures, input) ??
          wrongConclusion(sentence, index === 0 ? above : all.slice(0, index), figures, input);
        return wrong === undefined ? [] : [issueOf(majorityNot, passage.path, { ...wrong })];
      });
    });
  },
};
