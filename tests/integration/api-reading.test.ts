import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ARTICLE,
  article,
  type Data,
  documents,
  dutchResult,
  paragraph,
  QUESTION,
  question,
  resultBlock,
  SERIES,
  SURVEY,
} from './support/content';
import { startStrapi, type TestStrapi } from './support/strapi';

let server: TestStrapi;
/** What the tests below read: three published articles of two series, one draft; a survey that is told of, one not. */
const made = {
  survey: '',
  hidden: '',
  question: '',
  lone: '',
  english: '',
  articles: ['', '', ''],
  draft: '',
  series: '',
};

async function publish(data: Data, locale: 'nl' | 'en' = 'nl'): Promise<string> {
  return (await documents(server.strapi, ARTICLE).create({ data, locale, status: 'published' })).documentId;
}

beforeAll(async () => {
  server = await startStrapi();
  const create = async (uid: typeof SURVEY | typeof SERIES | typeof QUESTION, data: Data, more: Data = {}) =>
    (await documents(server.strapi, uid).create({ data, ...more })).documentId;
  made.survey = await create(SURVEY, { name: 'panel', title: { nl: 'Het panel', en: 'The panel' }, respondents: 460 });
  made.hidden = await create(SURVEY, { name: 'geheim', title: { nl: 'Geheim onderzoek' } });
  made.question = await create(QUESTION, question({ key: 'home', survey: made.survey }));
  made.lone = await create(QUESTION, question({ survey: made.hidden }), { status: 'published' });
  made.series = await create(SERIES, { title: 'Reeks', slug: 'reeks' }, { locale: 'nl' });
  await create(SERIES, { title: 'Lege reeks', slug: 'lege-reeks' }, { locale: 'nl' });
  const body = [paragraph(), resultBlock(made.question, { finding: 'De meesten werken thuis.' })];
  made.articles = [
    await publish(
      article({ title: 'Een', slug: 'een', publicationDate: '2026-01-01T10:00:00Z', series: made.series, body }),
    ),
    await publish(
      article({ title: 'Twee', slug: 'twee', publicationDate: '2026-02-01T10:00:00Z', series: made.series }),
    ),
    await publish(article({ title: 'Drie', slug: 'drie', publicationDate: '2026-03-01T10:00:00Z' })),
  ];
  made.english = await publish(article({ title: 'One', slug: 'one', body }), 'en');
  made.draft = (await documents(server.strapi, ARTICLE).create({ data: article({ title: 'Kladje' }) })).documentId;
});

afterAll(() => server.stop());

const titles = (body: { data: { title: string }[] }) => body.data.map(({ title }) => title);

describe('a list of articles', () => {
  test('newest first, published ones of one language only', async () => {
    const { status, body } = await server.http.get('/api/survey-articles');
    expect(status).toBe(200);
    expect(titles(body)).toEqual(['Drie', 'Twee', 'Een']);
    expect(body.meta).toEqual({ pagination: { page: 1, pageSize: 25, pageCount: 1, total: 3 } });
    expect(body.data[0]).toEqual({
      documentId: made.articles[2],
      locale: 'nl',
      title: 'Drie',
      slug: 'drie',
      intro: 'Kort.',
      summary: '',
      byline: '',
      publicationDate: '2026-03-01T10:00:00.000Z',
    });
    const english = await server.http.get('/api/survey-articles?locale=en');
    expect(titles(english.body)).toEqual(['One']);
  });

  test.each([
    ['filters[slug][$eq]=twee', ['Twee']],
    ['filters[slug]=twee', ['Twee']],
    ['filters[title][$containsi]=E', ['Drie', 'Twee', 'Een']],
    ['filters[slug][$in][0]=een&filters[slug][$in][1]=drie', ['Drie', 'Een']],
    ['filters[publicationDate][$gte]=2026-02-01T00:00:00Z', ['Drie', 'Twee']],
    ['filters[series][slug][$eq]=reeks', ['Twee', 'Een']],
    ['filters[$or][0][slug]=een&filters[$or][1][slug]=drie', ['Drie', 'Een']],
    ['filters[byline][$null]=true', ['Drie', 'Twee', 'Een']],
    ['sort=title', ['Drie', 'Een', 'Twee']],
    ['sort[0]=publicationDate:asc', ['Een', 'Twee', 'Drie']],
    ['pagination[page]=2&pagination[pageSize]=2', ['Een']],
    ['pagination[start]=1&pagination[limit]=1', ['Twee']],
    ['pagination[page]=9', []],
  ])('%s', async (query, expected) => {
    const { status, body } = await server.http.get(`/api/survey-articles?${query}`);
    expect([status, body.error]).toEqual([200, undefined]);
    expect(titles(body)).toEqual(expected);
  });

  test('with what is asked for', async () => {
    const { body } = await server.http.get('/api/survey-articles?filters[slug]=een&populate=series,body');
    expect(body.data[0]).toMatchObject({
      series: { title: 'Reeks', slug: 'reeks' },
      body: [{}, { question: { key: 'home' } }],
    });
    expect(body.data[0]).not.toHaveProperty('surveys');
  });

  test.each([
    'filter=x',
    'status=draft',
    'fields=title',
    'locale=fr',
    'locale=*',
    'sort=result',
    'sort=title:up',
    'sort[0][title]=asc',
    'sort=createdBy.email',
    'sort=title,slug,title,slug',
    'pagination[page]=0',
    'pagination[page]=1.5',
    'pagination[pageSize]=101',
    'pagination[page]=1&pagination[start]=0',
    'pagination[limit]=-1',
    'pagination=3',
    'populate=createdBy',
    'populate[body][on]=x',
    'populate[body][populate][question][populate]=survey',
    'filters[id]=1',
    'filters[body][question][result][$contains]=61',
    'filters[surveys][questions][result][$contains]=61',
    'filters[surveys][name][$startsWith]=g',
    'filters[createdBy][email][$startsWith]=a',
    'filters[title][$foo]=1',
    'filters[title][$eq][$eq]=1',
    'filters[publicationDate][$gt]=soon',
    'filters=1',
    'filters[$and]=1',
    `filters[title]=${'x'.repeat(201)}`,
    `filters${'[$and][0]'.repeat(9)}[title]=x`,
    Array.from({ length: 21 }, (_, index) => `filters[$or][${index}][title]=x`).join('&'),
  ])('refuses ?%s', async (query) => {
    const { status, body, headers } = await server.http.get(`/api/survey-articles?${query}`);
    expect([status, body.data, body.error?.status, body.error?.name]).toEqual([400, null, 400, 'ValidationError']);
    expect(body.error.message).not.toBe('');
    expect(headers['cache-control']).toBe('no-store');
  });
});

describe('one article', () => {
  test('comes whole, with its questions as they may be published', async () => {
    const { status, body } = await server.http.get(`/api/survey-articles/${made.articles[0]}`);
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      title: 'Een',
      series: { slug: 'reeks' },
      surveys: [],
      cover: null,
      body: [
        { __component: 'survey.text' },
        {
          __component: 'survey.result',
          form: 'automatic',
          finding: 'De meesten werken thuis.',
          question: {
            documentId: made.question,
            key: 'home',
            language: 'nl',
            survey: { documentId: made.survey, title: 'Het panel' },
            total: {
              base: { n: 100 },
              answers: [{ key: 'yes', label: 'Ja', value: { state: 'known', percent: 61, count: 61 } }, {}],
            },
          },
        },
      ],
    });
  });

  test('in its own language, with that language’s labels', async () => {
    const { body } = await server.http.get(`/api/survey-articles/${made.english}?locale=en`);
    expect(body.data.body[1].question).toMatchObject({ language: 'en', total: { answers: [{ label: 'Yes' }, {}] } });
  });

  test.each([
    ['a draft', () => made.draft],
    ['another language', () => made.english],
    ['nothing at all', () => 'nothing'],
    ['a question', () => made.question],
  ])('404 for %s', async (_name, id) => {
    const { status, body } = await server.http.get(`/api/survey-articles/${id()}`);
    expect([status, body]).toMatchObject([404, { data: null, error: { status: 404, name: 'NotFoundError' } }]);
  });

  test('an own text that no longer holds is not given', async () => {
    const asked = await documents(server.strapi, QUESTION).create({ data: question() });
    const block = resultBlock(asked.documentId, { finding: 'Oud.', altText: 'Oud.', sentences: 'Oud.', form: 'bar' });
    const shown = await publish(article({ body: [block] }));
    const read = async () => (await server.http.get(`/api/survey-articles/${shown}`)).body.data.body[0];
    expect(await read()).toMatchObject({ finding: 'Oud.', sentences: 'Oud.' });
    const result = { ...dutchResult(), revision: 1, results: [{ ...ENTRY, values: VALUES }] };
    await documents(server.strapi, QUESTION).update({
      documentId: asked.documentId,
      data: { result },
      status: 'published',
    });
    expect(await read()).toMatchObject({ finding: '', altText: '', sentences: '', form: 'bar' });
  });
});

const ENTRY = { group: null, base: { who: { nl: 'ambtenaren' }, n: 100, includes: ['substantive'] } };
const VALUES = { yes: { state: 'known', count: 12 }, no: { state: 'known', count: 88 } };

describe('one question', () => {
  test('is its publishable view', async () => {
    const { status, body } = await server.http.get(`/api/survey-questions/${made.question}?locale=en`);
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      key: 'home',
      language: 'en',
      wording: { text: 'Do you work at home?', translated: true },
    });
    expect(body.data.survey).toMatchObject({ documentId: made.survey });
  });

  test('that no article shows says nothing of its survey', async () => {
    const { status, body } = await server.http.get(`/api/survey-questions/${made.lone}`);
    expect(status).toBe(200);
    expect(body.data).not.toHaveProperty('survey');
    expect(JSON.stringify(body)).not.toContain('Geheim');
  });

  test('404 for a draft and for a language that it lacks', async () => {
    const draft = await documents(server.strapi, QUESTION).create({ data: question() });
    expect((await server.http.get(`/api/survey-questions/${draft.documentId}`)).status).toBe(404);
    const dutch = await documents(server.strapi, QUESTION).create({
      data: question({ result: dutchResult() }),
      status: 'published',
    });
    expect((await server.http.get(`/api/survey-questions/${dutch.documentId}`)).status).toBe(200);
    expect((await server.http.get(`/api/survey-questions/${dutch.documentId}?locale=en`)).status).toBe(404);
  });
});

describe('a survey', () => {
  test('is told of when a published article shows one of its questions', async () => {
    const { status, body } = await server.http.get(`/api/surveys/${made.survey}?locale=en`);
    expect([status, body.data]).toMatchObject([
      200,
      { title: 'The panel', respondents: { state: 'known', value: 460 } },
    ]);
    expect(body.data).not.toHaveProperty('name');
  });

  test('is not, as long as none does', async () => {
    expect((await server.http.get(`/api/surveys/${made.hidden}`)).status).toBe(404);
    const shown = await publish(article({ surveys: [made.hidden] }));
    expect((await server.http.get(`/api/surveys/${made.hidden}`)).status).toBe(200);
    await documents(server.strapi, ARTICLE).unpublish({ documentId: shown });
    expect((await server.http.get(`/api/surveys/${made.hidden}`)).status).toBe(404);
  });
});

test('series: those with a published article in the language', async () => {
  const { body } = await server.http.get('/api/series');
  expect(body.data).toEqual([
    { documentId: made.series, locale: 'nl', title: 'Reeks', slug: 'reeks', description: '' },
  ]);
  expect((await server.http.get('/api/series?locale=en')).body.data).toEqual([]);
  expect((await server.http.get('/api/series?filters[title]=Iets')).body.data).toEqual([]);
});

describe('renditions', () => {
  test('the app’s JSON', async () => {
    const { status, headers, body } = await server.http.get(`/api/survey-articles/${made.articles[0]}/app`);
    expect([status, headers['content-type']]).toEqual([200, expect.stringContaining('application/json')]);
    expect(body).toMatchObject({ version: 1 });
  });

  test('plain text', async () => {
    const { status, headers, text } = await server.http.get(`/api/survey-articles/${made.articles[0]}/text`);
    expect([status, headers['content-type']]).toEqual([200, expect.stringContaining('text/plain')]);
    expect(text).toContain('De meesten werken thuis.');
    expect(text).toContain('61 procent');
  });

  test('404 for a channel that is not there, a draft, another language', async () => {
    expect((await server.http.get(`/api/survey-articles/${made.articles[0]}/fax`)).status).toBe(404);
    expect((await server.http.get(`/api/survey-articles/${made.draft}/app`)).status).toBe(404);
    expect((await server.http.get(`/api/survey-articles/${made.articles[0]}/app?locale=en`)).status).toBe(404);
  });
});

describe('every answer can be kept and asked for again', () => {
  test.each([
    ['/api/survey-articles?populate=*'],
    ['/api/series'],
    ['ARTICLE'],
    ['ARTICLE/app'],
    ['ARTICLE/text'],
    ['QUESTION'],
    ['SURVEY'],
  ])('%s', async (address) => {
    const path = address
      .replace('ARTICLE', `/api/survey-articles/${made.articles[0]}`)
      .replace('QUESTION', `/api/survey-questions/${made.question}`)
      .replace('SURVEY', `/api/surveys/${made.survey}`);
    const first = await server.http.get(path);
    expect([first.status, first.headers['cache-control']]).toEqual([200, 'public, no-cache']);
    expect(first.headers.etag).toMatch(/^"[\w-]{27}"$/);
    const again = await server.http.get(path).set('If-None-Match', String(first.headers.etag));
    expect([again.status, again.text, again.headers.etag]).toEqual([304, '', first.headers.etag]);
    const other = await server.http.get(path).set('If-None-Match', '"other"');
    expect(other.status).toBe(200);
    expect(other.headers.etag).toBe(first.headers.etag);
  });

  test('a change gives another ETag', async () => {
    const path = `/api/survey-articles/${made.articles[1]}`;
    const before = await server.http.get(path);
    await documents(server.strapi, ARTICLE).update({
      documentId: made.articles[1],
      data: { intro: 'Nieuw.' },
      status: 'published',
    });
    const after = await server.http.get(path).set('If-None-Match', String(before.headers.etag));
    expect([after.status, after.body.data.intro]).toEqual([200, 'Nieuw.']);
  });
});
