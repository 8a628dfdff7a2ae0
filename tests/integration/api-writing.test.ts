import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { apiToken } from './support/accounts';
import { article, createQuestion, QUESTION, question, resultBlock, unique, wholeResult } from './support/content';
import { startStrapi, type TestStrapi } from './support/strapi';

let server: TestStrapi;
let token: string;

beforeAll(async () => {
  server = await startStrapi();
  token = await apiToken(server);
});

afterAll(() => server.stop());

const post = (path: string, data: unknown, key = token) =>
  server.http.post(path).auth(key, { type: 'bearer' }).send({ data });
const put = (path: string, data: unknown, key = token) =>
  server.http.put(path).auth(key, { type: 'bearer' }).send({ data });

describe('without the right token nothing is written', () => {
  test.each(['/api/survey-articles', '/api/survey-questions', '/api/surveys', '/api/series'])('%s', async (path) => {
    expect((await server.http.post(path).send({ data: { title: 'x' } })).status).toBe(401);
    expect((await server.http.put(`${path}/x`).send({ data: {} })).status).toBe(401);
    expect((await server.http.delete(`${path}/x`)).status).toBe(401);
    expect((await post(path, { title: 'x' }, 'made-up')).status).toBe(401);
  });

  test('a token may do what it was given, and no more', async () => {
    const limited = await apiToken(server, ['plugin::survey-charts.survey-article.create']);
    const written = await post('/api/survey-articles?status=draft', article(), limited);
    expect(written.status).toBe(201);
    const path = `/api/survey-articles/${written.body.data.documentId}`;
    expect((await put(path, { intro: 'x' }, limited)).status).toBe(403);
    expect((await server.http.delete(path).auth(limited, { type: 'bearer' })).status).toBe(403);
    expect((await post('/api/survey-questions', question(), limited)).status).toBe(403);
  });
});

describe('an article', () => {
  test('is written as a draft, published, and deleted', async () => {
    const asked = await createQuestion(server.strapi);
    const written = await post('/api/survey-articles?status=draft&locale=en', article({ body: [resultBlock(asked)] }));
    expect([written.status, written.body.data]).toEqual([
      201,
      { documentId: expect.any(String), locale: 'en', status: 'draft' },
    ]);
    const path = `/api/survey-articles/${written.body.data.documentId}`;
    expect((await server.http.get(`${path}?locale=en`)).status).toBe(404);
    const published = await put(`${path}?locale=en`, { intro: 'Now.' });
    expect([published.status, published.body.data]).toMatchObject([200, { status: 'published' }]);
    expect((await server.http.get(`${path}?locale=en`)).body.data).toMatchObject({
      intro: 'Now.',
      body: [{ question: { documentId: asked } }],
    });
    expect((await server.http.delete(path).auth(token, { type: 'bearer' })).status).toBe(204);
    expect((await server.http.get(`${path}?locale=en`)).status).toBe(404);
  });

  test('is refused in Strapi’s form, in the caller’s language', async () => {
    const answer = await post('/api/survey-articles', article({ body: [] })).set('Accept-Language', 'nl');
    expect([answer.status, answer.body.data, answer.body.error]).toMatchObject([
      400,
      null,
      { status: 400, name: 'ValidationError', details: { errors: [{ path: ['body'], name: 'ValidationError' }] } },
    ]);
    const english = await post('/api/survey-articles', article({ body: [] }));
    expect(english.body.error.message).not.toBe(answer.body.error.message);
  });

  test('with fields that are not there is refused', async () => {
    expect((await post('/api/survey-articles', { ...article(), made: 'up' })).status).toBe(400);
    expect((await post('/api/survey-articles', { ...article(), documentId: 'x' })).status).toBe(400);
    expect((await server.http.post('/api/survey-articles').auth(token, { type: 'bearer' }).send({})).status).toBe(400);
    expect((await post('/api/survey-articles?status=live', article())).status).toBe(400);
    expect((await post('/api/survey-articles?locale=fr', article())).status).toBe(400);
  });

  test('that is not there can’t be changed or deleted', async () => {
    expect((await put('/api/survey-articles/nothing', { intro: 'x' })).status).toBe(404);
    expect((await server.http.delete('/api/survey-articles/nothing').auth(token, { type: 'bearer' })).status).toBe(404);
  });
});

describe('a question', () => {
  test('tells its revision, never its result; a save over another is 409', async () => {
    const written = await post('/api/survey-questions?status=draft', question());
    expect(written.body.data).toEqual({ documentId: expect.any(String), status: 'draft', revision: 1 });
    const path = `/api/survey-questions/${written.body.data.documentId}?status=draft`;
    const second = await put(path, { result: wholeResult({ revision: 1, decimals: 1 }) });
    expect([second.status, second.body.data]).toMatchObject([200, { revision: 2 }]);
    const stale = await put(path, { result: wholeResult({ revision: 1 }) });
    expect([stale.status, stale.body]).toMatchObject([
      409,
      {
        data: null,
        error: { status: 409, name: 'ConflictError', details: { errors: [{ path: ['result', 'revision'] }] } },
      },
    ]);
  });

  test('that an article shows can’t be deleted', async () => {
    const asked = await createQuestion(server.strapi);
    await post('/api/survey-articles', article({ body: [resultBlock(asked)] }));
    const answer = await server.http.delete(`/api/survey-questions/${asked}`).auth(token, { type: 'bearer' });
    expect(answer.status).toBe(400);
    expect(await server.strapi.db.query(QUESTION).count({ where: { documentId: asked } })).toBe(2);
  });
});

test('a survey and a series', async () => {
  const survey = await post('/api/surveys', { name: unique('survey'), title: { nl: 'Onderzoek' } });
  expect([survey.status, survey.body.data]).toMatchObject([201, { documentId: expect.any(String) }]);
  const series = await post('/api/series?locale=en', { title: 'Series', slug: unique('series') });
  expect([series.status, series.body.data]).toMatchObject([201, { locale: 'en' }]);
  const path = `/api/surveys/${survey.body.data.documentId}`;
  expect((await put(path, { respondents: 12 })).status).toBe(200);
  expect((await server.http.delete(path).auth(token, { type: 'bearer' })).status).toBe(204);
});
