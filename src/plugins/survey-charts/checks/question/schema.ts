import { publishProblems } from '../../survey/publish-problems';
import { issueOf, type QuestionRule } from '../rule';

/** The result keeps its strict form: base, labels, values that exist and agree. Each problem has a text of its own. */
export const schema: QuestionRule = {
  id: 'question-schema',
  about: 'question',
  severity: 'error',
  overridable: false,
  check: ({ result, languages }) =>
    publishProblems(result, languages).map(({ path, code, values }) =>
      issueOf(schema, ['result', ...path], values, code),
    ),
};
