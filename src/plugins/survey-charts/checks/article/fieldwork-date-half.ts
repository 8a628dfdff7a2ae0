import { type ArticleRule, issueOf } from '../rule';

/** Of when a survey was held only one day is known. Where none is, `survey-facts-missing` says so. */
export const fieldworkDateHalf: ArticleRule = {
  id: 'fieldwork-date-half',
  about: 'article',
  severity: 'warning',
  overridable: false,
  check: ({ surveys }) =>
    surveys
      .filter(
        ({ fieldworkStart, fieldworkEnd }) => (fieldworkStart.state === 'known') !== (fieldworkEnd.state === 'known'),
      )
      .map(({ title, fieldworkStart }) => {
        const lacks = fieldworkStart.state === 'known' ? 'end' : 'start';
        return issueOf(fieldworkDateHalf, ['surveys'], { survey: title }, `fieldwork-date-half-${lacks}`);
      }),
};
