import { type ArticleRule, issueOf } from '../rule';

/** Results dated before the survey was over. First results can be, so it is no error; mostly a year is mistyped. */
export const fieldworkNotEnded: ArticleRule = {
  id: 'fieldwork-not-ended',
  about: 'article',
  severity: 'warning',
  overridable: false,
  check({ surveys, publicationDate, today }) {
    // An article without a date gets that of its first publishing, which is today at the earliest.
    const published = publicationDate === '' ? today : publicationDate;
    return surveys.flatMap(({ title, fieldworkEnd }) => {
      if (fieldworkEnd.state !== 'known' || fieldworkEnd.value <= published) return [];
      const path = publicationDate === '' ? ['surveys'] : ['publicationDate'];
      return [issueOf(fieldworkNotEnded, path, { survey: title, end: fieldworkEnd.value, published })];
    });
  },
};
