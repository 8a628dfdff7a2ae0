import { correctionIssues } from '../correction';
import type { QuestionRule } from '../rule';

/** A correction has its day, and its text in every language in which readers get the question. */
export const questionCorrectionHalf: QuestionRule = {
  id: 'question-correction-half',
  about: 'question',
  severity: 'error',
  overridable: false,
  check: ({ corrections, languages }) =>
    corrections.flatMap(({ date, text }, index) =>
      correctionIssues(questionCorrectionHalf, index, { date, texts: languages.map((language) => text[language]) }),
    ),
};
