import type { GateTexts } from '../nl/gate';

export const gateEn: GateTexts = {
  'gate-in-question': 'Question “{question}”: {fault}',
  'gate-key-taken': 'The key “{key}” belongs to another question already. Choose another key.',
  'gate-key-frozen': 'The key cannot change any more, because the question was published. Set the key back to “{key}”.',
  'gate-answer-key-frozen':
    'The key of “{label}” was “{from}” and is now “{to}”. After publication it cannot change. Set the key back to “{from}”.',
  'gate-answer-key-used':
    'The answer “{key}” was removed, but is shown as a single figure in: {articles}. Put the answer back, or change those articles first.',
  'gate-correction-missing':
    'The figures have changed, and this question is in published articles: {articles}. Add under Corrections what changed and on which day.',
  'gate-question-in-use': 'This question is shown in published articles: {articles}. Remove the question there first.',
  'gate-survey-has-questions': 'This survey has published questions: {questions}. Remove those questions first.',
  'gate-survey-in-use': 'This survey belongs to published articles: {articles}. Remove the survey there first.',
  'gate-series-in-use': 'This series has published articles: {articles}. Remove the series there first.',
  'gate-revision-conflict':
    'Somebody else has saved this question in the meantime. You worked in version {yours}, it is now version {current}. What you wanted to save has not been saved yet.',
  'gate-article-conflict': 'Somebody else saved this article meanwhile. What you wanted to save is not saved yet.',
  'gate-slug-taken': 'The address “{slug}” belongs to the article “{title}” already. Choose another address.',
  'gate-slug-just-taken': 'Somebody else has just used this address for another article. Choose another address.',
  'gate-key-just-taken': 'Somebody else has just used this key for another question. Choose another key.',
  'gate-locale-unknown':
    'Nothing can be published in the language “{locale}”: there are no words for figures in that language.',
  'gate-newsletter-empty': 'There is no article in this newsletter yet. Choose one.',
  'gate-newsletter-no-article': 'No article has been chosen here yet. Choose one, or remove this.',
  'gate-newsletter-article-draft':
    'The article ‘{title}’ is not published in this language. Publish the article first, or remove it here.',
  'gate-newsletter-slug-taken':
    'The address ‘{slug}’ already belongs to the newsletter ‘{subject}’. Choose another address.',
  'gate-newsletter-slug-just-taken':
    'Somebody else has just used this address for another newsletter. Choose another address.',
  'gate-newsletter-slug-frozen':
    'The address can no longer change, because it is in emails that were sent. Put ‘{slug}’ back.',
  'gate-newsletter-too-long':
    'The email becomes {kilobytes} KB. From 100 KB on, mail programs cut it off. Make one article a summary.',
};
