import { type ArticleRule, issueOf } from '../rule';

/** A survey that ended before it began: one of the two days is mistyped, and readers are told both. */
export const fieldworkDatesReversed: ArticleRule = {
  id: 'fieldwork-dates-reversed',
  about: 'article',
  severity: 'error',
  overridable: false,
  check: ({ surveys }) =>
    surveys.flatMap(({ title, fieldworkStart, fieldworkEnd }) => {
      if (fieldworkStart.state !== 'known' || fieldworkEnd.state !== 'known') return [];
      if (fieldworkStart.value <= fieldworkEnd.value) return [];
      const values = { survey: title, start: fieldworkStart.value, end: fieldworkEnd.value };
      return [issueOf(fieldworkDatesReversed, ['surveys'], values)];
    }),
};
