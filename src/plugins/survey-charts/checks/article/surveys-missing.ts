import { type ArticleRule, issueOf } from '../rule';

/** Without its surveys no number of the article can be checked. */
export const surveysMissing: ArticleRule = {
  id: 'surveys-missing',
  about: 'article',
  severity: 'warning',
  overridable: false,
  check: ({ surveys, uses }) => (surveys.length === 0 && uses.length > 0 ? [issueOf(surveysMissing, ['surveys'])] : []),
};
