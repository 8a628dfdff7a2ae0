import type { Operation } from './operation';
import {
  FIELDS,
  FILTERS,
  formats,
  inPath,
  inQuery,
  LOCALE,
  ONE_LOCALE,
  PAGINATION,
  POPULATE,
  SINCE,
  SORT,
  STATUS,
} from './parameters';
import type { BodyName } from './schemas';

const json = (body: BodyName) => [{ mime: 'application/json', body }];
const ID = inPath('id', 'documentId');
const DOCUMENT_ID = inPath('documentId', 'documentId');
const SERIES = inQuery('series', { type: 'string' }, 'Slug of a series: only its articles');
const LIMIT = inQuery('limit', { type: 'integer', minimum: 1, maximum: 1000, default: 100 }, 'About how many');

const get = (path: string, id: string, summary: string, more: Pick<Operation, 'parameters' | 'contents'>) => ({
  method: 'get' as const,
  path,
  id,
  summary,
  ...more,
});

/** A rendition is documented by its channel's name; `formats` are in the order of `contents` after the first. */
const rendition = (channel: string, summary: string, more: Pick<Operation, 'parameters' | 'contents'>) => ({
  ...get(`/survey-articles/{id}/${channel}`, `getArticle${nameOf(channel)}`, summary, more),
  lastModified: true,
});

/** `newsletter-teaser` as `NewsletterTeaser`. */
function nameOf(channel: string): string {
  return channel.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

const NEWSLETTER = {
  contents: [...json('Newsletter'), { mime: 'text/html' }, { mime: 'text/plain' }],
};

export const READING: readonly Operation[] = [
  {
    ...get('/survey-articles', 'listArticles', 'Published articles of one language, newest first', {
      parameters: [LOCALE, SERIES, SINCE, FIELDS, POPULATE, SORT, PAGINATION, FILTERS, STATUS],
      contents: json('ArticlesAnswer'),
    }),
    lastModified: true,
  },
  get('/survey-articles/changes', 'listChanges', 'What was published, changed and taken back, for a syncing client', {
    parameters: [SINCE, ONE_LOCALE, LIMIT],
    contents: json('Changes'),
  }),
  {
    ...get('/survey-articles/{id}', 'getArticle', 'One article by its fields', {
      parameters: [ID, LOCALE, FIELDS, POPULATE, STATUS],
      contents: json('ArticleAnswer'),
    }),
    lastModified: true,
  },
  rendition('app', 'One article, ready to show in an app', {
    parameters: [ID, LOCALE, STATUS],
    contents: json('AppArticle'),
  }),
  rendition('newsletter', 'One article as an e-mail', {
    parameters: [ID, LOCALE, formats(['html', 'text']), STATUS],
    ...NEWSLETTER,
  }),
  rendition('newsletter-teaser', 'The beginning of one article as an e-mail', {
    parameters: [ID, LOCALE, formats(['html', 'text']), STATUS],
    ...NEWSLETTER,
  }),
  rendition('speech', 'One article as a voice reads it', {
    parameters: [ID, LOCALE, formats(['ssml', 'text']), STATUS],
    contents: [...json('Speech'), { mime: 'application/ssml+xml' }, { mime: 'text/plain' }],
  }),
  rendition('text', 'One article as plain text or Markdown', {
    parameters: [ID, LOCALE, formats(['markdown']), STATUS],
    contents: [{ mime: 'text/plain' }, { mime: 'text/markdown' }],
  }),
  get('/survey-questions/{id}', 'getQuestion', 'One question: what may be published of it', {
    parameters: [ID, LOCALE, STATUS],
    contents: json('QuestionAnswer'),
  }),
  get('/surveys/{id}', 'getSurvey', 'What is told of one survey', {
    parameters: [ID, LOCALE],
    contents: json('SurveyAnswer'),
  }),
  get('/series', 'listSeries', 'The series that have a published article in the language', {
    parameters: [LOCALE, SORT, PAGINATION, FILTERS],
    contents: json('SeriesListAnswer'),
  }),
  get('/newsletter-issues/{documentId}/newsletter', 'getIssueNewsletter', 'An issue of a newsletter as an e-mail', {
    parameters: [DOCUMENT_ID, LOCALE, formats(['html', 'text']), STATUS],
    ...NEWSLETTER,
  }),
  get('/openapi.json', 'getOpenapi', 'This description', {
    parameters: [],
    contents: [{ mime: 'application/json', body: 'OpenApi' }],
  }),
];
