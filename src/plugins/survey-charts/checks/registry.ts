import { abbreviationUnexplained } from './article/abbreviation-unexplained';
import { allCapitals } from './article/all-capitals';
import { altTextPictureOf } from './article/alt-text-picture-of';
import { altTextRepeats } from './article/alt-text-repeats';
import { altTextTooLong } from './article/alt-text-too-long';
import { articleCorrectionHalf } from './article/article-correction-half';
import { blockQuestionMissing } from './article/block-question-missing';
import { bodyEmpty } from './article/body-empty';
import { correctionTooEarly } from './article/correction-too-early';
import { dateInFuture } from './article/date-in-future';
import { doubleNegative } from './article/double-negative';
import { emailTooLarge } from './article/email-too-large';
import { fakeList } from './article/fake-list';
import { fieldworkDateHalf } from './article/fieldwork-date-half';
import { fieldworkDatesReversed } from './article/fieldwork-dates-reversed';
import { fieldworkNotEnded } from './article/fieldwork-not-ended';
import { figureLabelMissing } from './article/figure-label-missing';
import { foreignLanguage } from './article/foreign-language';
import { groupsNotComparable } from './article/groups-not-comparable';
import { headingEmpty } from './article/heading-empty';
import { headingFake } from './article/heading-fake';
import { headingSkipped } from './article/heading-skipped';
import { introMissing } from './article/intro-missing';
import { jargon } from './article/jargon';
import { linkText } from './article/link-text';
import { majorityNot } from './article/majority-not';
import { marginNotAllowed } from './article/margin-not-allowed';
import { methodMissing } from './article/method-missing';
import { needsEyes } from './article/needs-eyes';
import { netOfRounded } from './article/net-of-rounded';
import { numberNotFound } from './article/number-not-found';
import { numberOtherLabel } from './article/number-other-label';
import { ownTextContradicts } from './article/own-text-contradicts';
import { paragraphTooLong } from './article/paragraph-too-long';
import { passive } from './article/passive';
import { percentWithoutBase } from './article/percent-without-base';
import { pictureOfText } from './article/picture-of-text';
import { placeholderLeft } from './article/placeholder-left';
import { readingLevel } from './article/reading-level';
import { sentenceTooLong } from './article/sentence-too-long';
import { seriesMissing } from './article/series-missing';
import { slugMissing } from './article/slug-missing';
import { smallBaseTold } from './article/small-base-told';
import { summaryMissing } from './article/summary-missing';
import { summaryTooLong } from './article/summary-too-long';
import { surveyFactsMissing } from './article/survey-facts-missing';
import { surveysMissing } from './article/surveys-missing';
import { titleMissing } from './article/title-missing';
import { groupsNotTotal } from './question/groups-not-total';
import { keyInvalid } from './question/key-invalid';
import { netRounded } from './question/net-rounded';
import { questionCorrectionHalf } from './question/question-correction-half';
import { rangesGap } from './question/ranges-gap';
import { rangesOverlap } from './question/ranges-overlap';
import { schema } from './question/schema';
import { smallBase } from './question/small-base';
import { sumLow } from './question/sum-low';
import type { ArticleRule, QuestionRule, Rule } from './rule';

/** Every rule about an article, apart from those that a block brings itself. */
export const ARTICLE_RULES: readonly ArticleRule[] = [
  titleMissing,
  slugMissing,
  bodyEmpty,
  blockQuestionMissing,
  figureLabelMissing,
  placeholderLeft,
  introMissing,
  summaryMissing,
  summaryTooLong,
  seriesMissing,
  surveysMissing,
  methodMissing,
  surveyFactsMissing,
  fieldworkDatesReversed,
  fieldworkDateHalf,
  fieldworkNotEnded,
  dateInFuture,
  correctionTooEarly,
  numberOtherLabel,
  numberNotFound,
  netOfRounded,
  ownTextContradicts,
  majorityNot,
  groupsNotComparable,
  marginNotAllowed,
  smallBaseTold,
  percentWithoutBase,
  altTextTooLong,
  altTextRepeats,
  altTextPictureOf,
  pictureOfText,
  headingSkipped,
  headingEmpty,
  headingFake,
  linkText,
  needsEyes,
  allCapitals,
  fakeList,
  foreignLanguage,
  sentenceTooLong,
  paragraphTooLong,
  passive,
  abbreviationUnexplained,
  jargon,
  doubleNegative,
  readingLevel,
  emailTooLarge,
  articleCorrectionHalf,
];

/** Every rule about a question. */
export const QUESTION_RULES: readonly QuestionRule[] = [
  keyInvalid,
  schema,
  rangesGap,
  rangesOverlap,
  groupsNotTotal,
  smallBase,
  sumLow,
  netRounded,
  questionCorrectionHalf,
];

export const RULES: readonly Rule[] = [...ARTICLE_RULES, ...QUESTION_RULES];
