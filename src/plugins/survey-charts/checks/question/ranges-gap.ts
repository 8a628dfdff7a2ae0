import { seams } from '../range';
import { issueOf, type QuestionRule } from '../rule';
import { rangeLists } from './ranges-of';

/** "40 tot 65" beside "ouder dan 65" leaves out who is 65. */
export const rangesGap: QuestionRule = {
  id: 'ranges-gap',
  about: 'question',
  severity: 'warning',
  overridable: false,
  check: ({ result }) =>
    rangeLists(result).flatMap(({ path, ranges }) =>
      seams(ranges)
        .filter(({ kind }) => kind === 'gap')
        .map(({ before, after, from, to }) => {
          const left = from === to ? String(from) : `${from}–${to}`;
          return issueOf(rangesGap, ['result', ...path], { before, after, left });
        }),
    ),
};
