import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ARTICLE, article, documents, dutchResult, QUESTION, question, resultBlock } from './support/content';
import { createPublication, type Publication, publish } from './support/publication';
import { startStrapi, type TestStrapi } from './support/strapi';

let server: TestStrapi;
let made: Publication;

beforeAll(async () => {
  server = await startStrapi();
  made = await createPublication(server.strapi);
});

afterAll(() => server.stop());

describe('one article', () => {
  test('comes whole, with its questions as they may be published', async () => {
    const { status, body } = await server.http.get(`/api/survey-articles/${made.articles.one}`);
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
    const shown = await publish(server.strapi, article({ body: [block] }));
    const read = async () => (await server.http.get(`/api/survey-articles/${shown}`)).body.data.body[0];
    expect(await read()).toMatchObject({ finding: 'Oud.', sentences: 'Oud.' });
    const result = { ...dutchResult(), revision: 1, results: [{ ...ENTRY, values: VALUES }] };
    await documents(server.strapi, QUESTION).update({
      documentId: asked.documentId,
      data: { result, corrections: [{ date: '2026-03-12', text: { nl: 'Er stond 61 procent.' } }] },
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
    const shown = await publish(server.strapi, article({ surveys: [made.hidden] }));
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
    const { status, headers, body } = await server.http.get(`/api/survey-articles/${made.articles.one}/app`);
    expect([status, headers['content-type']]).toEqual([200, expect.stringContaining('application/json')]);
    expect(body).toMatchObject({ version: 1 });
  });

  test('plain text', async () => {
    const { status, headers, text } = await server.http.get(`/api/survey-articles/${made.articles.one}/text`);
    expect([status, headers['content-type']]).toEqual([200, expect.stringContaining('text/plain')]);
    expect(text).toContain('De meesten werken thuis.');
    expect(text).toContain('61 procent');
  });

  test('404 for a channel that is not there, a draft, another language', async () => {
    expect((await server.http.get(`/api/survey-articles/${made.articles.one}/fax`)).status).toBe(404);
    expect((await server.http.get(`/api/survey-articles/${made.draft}/app`)).status).toBe(404);
    expect((await server.http.get(`/api/survey-articles/${made.articles.one}/app?locale=en`)).status).toBe(404);
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
      .replace('ARTICLE', `/api/survey-articles/${made.articles.one}`)
      .replace('QUESTION', `/api/survey-questions/${made.question}`)
      .replace('SURVEY', `/api/surveys/${made.survey}`);
    const first = await server.http.get(path);
    expect([first.status, first.headers['cache-control']]).toEqual([200, 'public, no-cache']);
    expect(first.headers.etag).toMatch(/^W\/"[\w-]{27}"$/);
    const again = await server.http.get(path).set('If-None-Match', String(first.headers.etag));
    expect([again.status, again.text, again.headers.etag]).toEqual([304, '', first.headers.etag]);
    const other = await server.http.get(path).set('If-None-Match', '"other"');
    expect(other.status).toBe(200);
    expect(other.headers.etag).toBe(first.headers.etag);
  });

  test('from a page of any origin, unless it is configured otherwise', async () => {
    const { headers } = await server.http.get('/api/series').set('Origin', 'https://any.example');
    expect(headers['access-control-allow-origin']).toBe('https://any.example');
  });

  test('a change gives another ETag', async () => {
    const path = `/api/survey-articles/${made.articles.two}`;
    const before = await server.http.get(path);
    await documents(server.strapi, ARTICLE).update({
      documentId: made.articles.two,
      data: { intro: 'Nieuw.' },
      status: 'published',
    });
    const after = await server.http.get(path).set('If-None-Match', String(before.headers.etag));
    expect([after.status, after.body.data.intro]).toEqual([200, 'Nieuw.']);
  });
});
