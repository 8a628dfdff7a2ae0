import { type CorpusArticle, fault, h, image, list, method, result, text } from './corpus-article';

/** English. Fractions in words, and what is said of a sample of which a margin may be told. */
export const libraryWishes: CorpusArticle = {
  name: 'library-wishes',
  language: 'en',
  survey: 'library-2025',
  inSeries: true,
  title: 'What people want from the library',
  slug: 'what-people-want-from-the-library',
  intro:
    'The library wants to open a new branch in 2027. So it asked 1,204 residents what they would like. A third of them want longer opening hours.',
  summary: [
    '36 percent want longer opening hours.',
    'A quarter want more quiet places.',
    'One in four want courses.',
    'Most visitors are satisfied: 85 percent.',
  ],
  body: [
    text(
      h(2, 'Open a little longer'),
      'People could choose more than one answer. More than a third, 36 percent, want longer opening hours. Now the doors close at 6 pm, and on Sundays the library is not open at all.',
      '25 percent ask for more quiet places. Students need those in June, when 40 or 50 of them come in every day.',
      'Nearly one in six, 17 percent, want courses. Coffee is a wish of 21 percent.',
    ),
    result('wishes'),
    text(
      h(2, 'Who comes, and how often?'),
      'Three in ten residents visit every month. 15 percent come every week. A quarter come a few times a year.',
      'Some people never come. They are 14 percent of all residents.',
      'The majority come every month, and they stay for about 45 minutes.',
    ),
    result('visits'),
    text(
      h(2, 'Satisfied visitors'),
      'Of the 1,011 visitors, 40 percent are very satisfied and 45 percent are satisfied. So more than eight in ten are happy with what they get.',
      'Only 6 and 2 percent are dissatisfied and very dissatisfied, respectively.',
      'The margin of error is about 3 points, because the residents were drawn at random.',
    ),
    result('satisfaction'),
    image('/uploads/reading-room.jpg', 'What people want from the library'),
    text(
      h(2, 'What happens next?'),
      'The plans for the new branch were made by an architect from Ghent. You can read more [here](https://www.example.org/branch).',
      'The board will utilise the answers in order to:',
      list('set the opening hours', 'choose 12 courses', 'make two quiet rooms'),
      'The VNG and the RO look at the plans too.',
    ),
    method('library-2025'),
  ],
  faults: [
    fault('number-other-label', 'summary', 'One in four want courses'),
    fault('number-not-found', 'body.0.text.3', '21 percent'),
    fault('number-other-label', 'body.2.text.2', '14 percent'),
    fault('majority-not', 'body.2.text.3', 'The majority'),
    fault('number-not-found', 'body.4.text.2', '6'),
    fault('alt-text-repeats', 'body.6.altText', 'What people want from the library'),
    fault('passive', 'body.7.text.1', 'were made by an architect'),
    fault('link-text', 'body.7.text.1', 'here'),
    fault('jargon', 'body.7.text.2', 'utilise'),
    fault('jargon', 'body.7.text.2', 'in order to'),
    fault('abbreviation-unexplained', 'body.7.text.4', 'VNG'),
    fault('abbreviation-unexplained', 'body.7.text.4', 'RO'),
  ],
};
