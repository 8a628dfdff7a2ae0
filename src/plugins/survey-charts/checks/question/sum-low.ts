import { issueOf, type QuestionRule } from '../rule';
import { readQuestion, shownGroups } from './view';

/** Answers that are said to be all, and that leave more out than rounding can. More than 100 is an error of the form. */
export const sumLow: QuestionRule = {
  id: 'question-sum-low',
  about: 'question',
  severity: 'warning',
  overridable: false,
  check(input) {
    const question = readQuestion(input);
    if (question === undefined || !question.view.complete || question.view.kind === 'multiple-choice') return [];
    return shownGroups(question).flatMap(([{ unreported, group }, path]) => {
      if (unreported === undefined) return [];
      const key = group === undefined ? 'question-sum-low' : 'question-sum-low-group';
      return [issueOf(sumLow, [...path, 'values'], { left: unreported, group: group?.label ?? '' }, key)];
    });
  },
};
