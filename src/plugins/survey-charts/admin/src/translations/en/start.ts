/** What can be begun from where an editor is. */
export const startEn = {
  'start.title': 'Begin',
  'start.survey': 'New survey',
  'start.article': 'New article',
  'start.survey.title': 'What comes next',
  'start.survey.loading': 'Looking for the questions of this survey…',
  'start.survey.none': 'Choose a survey and save. Then you can go on from here.',
  'start.question': 'New question of this survey',
  'start.article.about':
    '{count, plural, one {New article with the question of this survey} other {New article with the # questions of this survey}}',
  'start.language.make': 'Make the version in {language}',
  'start.language.open': 'Open the version in {language}',
  'start.failed': 'The new entry could not be filled in. Choose the survey yourself, or try again.',
} as const;
