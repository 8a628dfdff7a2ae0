import { type ArticleRule, issueOf } from '../rule';

/** A mistake that was mended before anybody could read it: one of the two days is wrong. */
export const correctionTooEarly: ArticleRule = {
  id: 'correction-too-early',
  about: 'article',
  severity: 'warning',
  overridable: false,
  check: ({ corrections, publicationDate }) =>
    corrections.flatMap(({ date }, index) => {
      if (date === '' || date >= publicationDate) return [];
      return [issueOf(correctionTooEarly, ['corrections', index, 'date'], { date, published: publicationDate })];
    }),
};
