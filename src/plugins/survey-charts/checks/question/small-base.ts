import type { Limits } from '../../survey/limits';
import { issueOf, type QuestionRule } from '../rule';
import { readQuestion, shownGroups } from './view';

/** Readers get less of so few people: nothing, only counts, or a warning. The editor is told before they are. */
export const smallBase: QuestionRule = {
  id: 'question-small-base',
  about: 'question',
  severity: 'warning',
  overridable: false,
  check(input) {
    const question = readQuestion(input);
    if (question === undefined) return [];
    return shownGroups(question).flatMap(([{ group }, path]) => {
      const n = question.stored.results[Number(path[2])]?.base.n;
      const means = typeof n === 'number' ? whatItMeans(n, input.limits) : undefined;
      if (typeof n !== 'number' || means === undefined) return [];
      const key = group === undefined ? `question-small-base-all-${means}` : `question-small-base-${means}`;
      return [issueOf(smallBase, [...path, 'base', 'n'], { group: group?.label ?? '', n }, key)];
    });
  },
};

function whatItMeans(n: number, limits: Limits): 'hidden' | 'counts' | 'warned' | undefined {
  if (n < limits.hidden) return 'hidden';
  if (n < limits.countsOnly) return 'counts';
  return n < limits.warn ? 'warned' : undefined;
}
