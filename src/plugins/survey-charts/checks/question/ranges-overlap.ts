import { seams } from '../range';
import { issueOf, type QuestionRule } from '../rule';
import { rangeLists } from './ranges-of';

/** "40 tot en met 65" beside "ouder dan 60" counts some people twice. */
export const rangesOverlap: QuestionRule = {
  id: 'ranges-overlap',
  about: 'question',
  severity: 'warning',
  overridable: false,
  check: ({ result }) =>
    rangeLists(result).flatMap(({ path, ranges }) =>
      seams(ranges)
        .filter(({ kind }) => kind === 'overlap')
        .map(({ before, after }) => issueOf(rangesOverlap, ['result', ...path], { before, after })),
    ),
};
