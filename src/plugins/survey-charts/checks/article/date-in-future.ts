import { type ArticleRule, issueOf } from '../rule';

/** A day that readers would see as past, and that has still to come. A chief editor may know better of an embargo. */
export const dateInFuture: ArticleRule = {
  id: 'date-in-future',
  about: 'article',
  severity: 'error',
  overridable: true,
  check({ surveys, publicationDate, corrections, today }) {
    const ofSurveys = surveys.flatMap(({ title, fieldworkStart }) =>
      fieldworkStart.state === 'known' && fieldworkStart.value > today
        ? [
            issueOf(
              dateInFuture,
              ['surveys'],
              { survey: title, date: fieldworkStart.value },
              'date-in-future-fieldwork',
            ),
          ]
        : [],
    );
    const ofCorrections = corrections.flatMap(({ date }, index) =>
      date > today
        ? [issueOf(dateInFuture, ['corrections', index, 'date'], { date }, 'date-in-future-correction')]
        : [],
    );
    const own =
      publicationDate > today
        ? [issueOf(dateInFuture, ['publicationDate'], { date: publicationDate }, 'date-in-future-published')]
        : [];
    return [...ofSurveys, ...own, ...ofCorrections];
  },
};
