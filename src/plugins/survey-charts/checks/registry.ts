import { articleCorrectionHalf } from './article/article-correction-half';
import { blockQuestionMissing } from './article/block-question-missing';
import { bodyEmpty } from './article/body-empty';
import { figureLabelMissing } from './article/figure-label-missing';
import { placeholderLeft } from './article/placeholder-left';
import { slugMissing } from './article/slug-missing';
import { titleMissing } from './article/title-missing';
import { keyInvalid } from './question/key-invalid';
import { questionCorrectionHalf } from './question/question-correction-half';
import { rangesGap } from './question/ranges-gap';
import { rangesOverlap } from './question/ranges-overlap';
import { schema } from './question/schema';
import type { ArticleRule, QuestionRule, Rule } from './rule';

/** Every rule about an article, apart from those that a block brings itself. */
export const ARTICLE_RULES: readonly ArticleRule[] = [
  titleMissing,
  slugMissing,
  bodyEmpty,
  blockQuestionMissing,
  figureLabelMissing,
  placeholderLeft,
  articleCorrectionHalf,
];

/** Every rule about a question. */
export const QUESTION_RULES: readonly QuestionRule[] = [
  keyInvalid,
  schema,
  rangesGap,
  rangesOverlap,
  questionCorrectionHalf,
];

export const RULES: readonly Rule[] = [...ARTICLE_RULES, ...QUESTION_RULES];
