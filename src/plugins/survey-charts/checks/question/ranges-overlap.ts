import { seams } from '../range';
import { issueOf, type QuestionRule } from '../rule';
import { rangeLists } from './ranges-of';

/** "40 tot en met 65" beside "ouder dan 60" counts some people twice. A source can do so; then a chief editor lets it pass. */
export const rangesOverlap: QuestionRule = {
  id: 'ranges-overlap',
  about: 'question',
  severity: 'error',
  overridable: true,
  check: ({ result }) =>
    rangeLists(result).flatMap(({ path, ranges }) =>
      seams(ranges)
        .filter(({ kind }) => kind === 'overlap')
        .map(({ before, after }) => issueOf(rangesOverlap, ['result', ...path], { before, after })),
    ),
};
