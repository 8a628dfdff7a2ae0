import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ARTICLE,
  article,
  type Data,
  documents,
  dutchResult,
  entry,
  publishedCount,
  QUESTION,
  question,
  resultBlock,
  unique,
  wholeResult,
} from './support/content';
import { startStrapi, type TestStrapi } from './support/strapi';

let server: TestStrapi;

beforeAll(async () => {
  server = await startStrapi();
});

afterAll(() => server.stop());

const questions = () => documents(server.strapi, QUESTION);
const articles = () => documents(server.strapi, ARTICLE);

function correction(changed: Data = {}): Data {
  return { date: '2026-03-12', text: { nl: 'Er stond 61 procent.', en: 'It said 61 percent.' }, ...changed };
}

/** A published article in one language that shows the question. */
async function showIn(
  documentId: string,
  locale: 'nl' | 'en',
  block: Data = {},
): Promise<Data & { documentId: string }> {
  const data = article({ body: [resultBlock(documentId, block)] });
  return articles().create({ data, locale, status: 'published' });
}

describe('publishing an article and its questions', () => {
  test('takes along a question that was never published', async () => {
    const { documentId } = await questions().create({ data: question() });
    await showIn(documentId, 'nl');
    expect(await questions().findOne({ documentId, status: 'published' })).toMatchObject({
      result: { kind: 'single-choice' },
    });
  });

  test('shows readers the published question', async () => {
    const { documentId } = await questions().create({ data: question() });
    const shown = await showIn(documentId, 'nl');
    const stored = await articles().findOne({
      documentId: shown.documentId,
      status: 'published',
      populate: { body: { populate: '*' } },
    });
    expect(stored?.body).toMatchObject([{ question: { documentId, publishedAt: expect.anything() } }]);
  });

  test('leaves a question that was published and then changed as it is published', async () => {
    const { documentId } = await questions().create({ data: question(), status: 'published' });
    await questions().update({ documentId, data: { result: wholeResult({ revision: 1, decimals: 2 }) } });
    await showIn(documentId, 'nl');
    expect(await questions().findOne({ documentId, status: 'published' })).toMatchObject({ result: { decimals: 0 } });
    expect(await questions().findOne({ documentId, status: 'draft' })).toMatchObject({ result: { decimals: 2 } });
  });

  test('publishing the question changes every article that shows it', async () => {
    const { documentId } = await questions().create({ data: question() });
    const shown = await showIn(documentId, 'nl');
    const data = { result: wholeResult({ revision: 1, decimals: 2 }), corrections: [correction()] };
    await questions().update({ documentId, data });
    await questions().publish({ documentId });
    const stored = await articles().findOne({
      documentId: shown.documentId,
      status: 'published',
      populate: { body: { populate: '*' } },
    });
    expect(stored?.body).toMatchObject([{ question: { documentId, result: { decimals: 2 } } }]);
  });

  test('writes nothing at all when one of two questions is not whole', async () => {
    const whole = await questions().create({ data: question() });
    const half = await questions().create({ data: question({ result: {} }) });
    const before = await publishedCount(server.strapi);
    const body = [resultBlock(whole.documentId), resultBlock(half.documentId)];
    const publishing = articles().create({ data: article({ body }), status: 'published' });
    await expect(publishing).rejects.toMatchObject({ name: 'ValidationError' });
    expect(await publishedCount(server.strapi)).toEqual(before);
  });
});

describe('other figures in a published article', () => {
  test('ask for a correction, with its day and a text in every language of the articles', async () => {
    const { documentId } = await questions().create({ data: question() });
    const shown = await showIn(documentId, 'nl');
    const results = [entry(62, 38)];
    const refusedAt = async (path: (string | number)[], changed: Data) => {
      await questions().update({ documentId, data: changed });
      await expect(questions().publish({ documentId })).rejects.toMatchObject({ details: { errors: [{ path }] } });
    };
    await refusedAt(['corrections'], { result: wholeResult({ revision: 1, results }) });
    await refusedAt(['corrections', 0, 'date'], { corrections: [correction({ date: null })] });
    await refusedAt(['corrections', 0, 'text'], { corrections: [correction({ text: { en: 'It said 61.' } })] });
    await questions().update({ documentId, data: { corrections: [correction()] } });
    await questions().publish({ documentId });

    const answer = await server.http.get(`/api/survey-articles/${shown.documentId}/app?locale=nl`);
    expect(answer.body.body[0].notes).toContain('Verbeterd op 12 maart 2026: Er stond 61 procent.');
  });

  test('other labels, or a question that no published article shows, ask for none', async () => {
    const { documentId } = await questions().create({ data: question(), status: 'published' });
    await questions().update({ documentId, data: { result: wholeResult({ revision: 1, results: [entry(62, 38)] }) } });
    await questions().publish({ documentId });
    await showIn(documentId, 'nl');
    const wording = { status: 'verbatim', original: 'nl', text: { nl: 'Werk je thuis?', en: 'Do you work at home?' } };
    const result = wholeResult({ revision: 2, results: [entry(62, 38)], wording });
    await questions().update({ documentId, data: { result } });
    await questions().publish({ documentId });
    expect(await questions().findOne({ documentId, status: 'published' })).toMatchObject({ result: { wording } });
  });
});

describe('languages', () => {
  test('an article in English needs its questions in English', async () => {
    const key = unique('dutch-only');
    const { documentId } = await questions().create({ data: question({ key, result: dutchResult() }) });
    await expect(showIn(documentId, 'en')).rejects.toMatchObject({ message: expect.stringContaining(key) });
    await showIn(documentId, 'nl');
  });

  test('also those that are published already', async () => {
    const key = unique('dutch-only');
    const { documentId } = await questions().create({
      data: question({ key, result: dutchResult() }),
      status: 'published',
    });
    await expect(showIn(documentId, 'en')).rejects.toMatchObject({ message: expect.stringContaining(key) });
  });

  test('a question shown in English can’t lose its English', async () => {
    const { documentId } = await questions().create({ data: question() });
    await showIn(documentId, 'en');
    await questions().update({ documentId, data: { result: { ...dutchResult(), revision: 1 } } });
    await expect(questions().publish({ documentId })).rejects.toMatchObject({
      message: expect.stringMatching(/in English/),
    });
    expect(await questions().findOne({ documentId, status: 'published' })).toMatchObject({ result: { revision: 1 } });
  });
});

describe('a question that a published article shows', () => {
  const nested: [string, (documentId: string) => Data][] = [
    ['a result', (documentId) => resultBlock(documentId)],
    ['a key figure', (documentId) => ({ __component: 'survey.key-figure', question: documentId, key: 'yes' })],
    [
      'respondents',
      (documentId) => ({
        __component: 'survey.respondents',
        title: 'Wie',
        parts: [{ label: 'Werk', question: documentId }],
      }),
    ],
  ];

  test.each(nested)('in %s can’t be unpublished or deleted', async (_name, block) => {
    const { documentId } = await questions().create({ data: question() });
    const data = article({ body: [block(documentId)] });
    const shown = await articles().create({ data, status: 'published' });
    const refused = { name: 'ValidationError', message: expect.stringContaining(String(data.title)) };
    await expect(questions().unpublish({ documentId })).rejects.toMatchObject(refused);
    await expect(questions().delete({ documentId })).rejects.toMatchObject(refused);
    expect(await questions().findOne({ documentId, status: 'published' })).not.toBeNull();

    await articles().unpublish({ documentId: shown.documentId });
    await questions().unpublish({ documentId });
    expect(await questions().findOne({ documentId, status: 'published' })).toBeNull();
    await questions().delete({ documentId });
    expect(await questions().findOne({ documentId })).toBeNull();
  });

  test('a draft article holds nothing back', async () => {
    const { documentId } = await questions().create({ data: question(), status: 'published' });
    await articles().create({ data: article({ body: [resultBlock(documentId)] }) });
    await questions().unpublish({ documentId });
    expect(await questions().findOne({ documentId, status: 'published' })).toBeNull();
  });
});

describe('keys', () => {
  test('a key can change until it is published, and never after', async () => {
    const { documentId } = await questions().create({ data: question() });
    const key = unique('key');
    await questions().update({ documentId, data: { key } });
    await questions().publish({ documentId });
    await expect(questions().update({ documentId, data: { key: unique('key') } })).rejects.toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining(key),
      details: { errors: [{ path: ['key'] }] },
    });
    await questions().update({ documentId, data: { key } });
  });

  test('two published questions never share a key; drafts may', async () => {
    const key = unique('key');
    await questions().create({ data: question({ key }), status: 'published' });
    const { documentId } = await questions().create({ data: question({ key }) });
    await expect(questions().publish({ documentId })).rejects.toMatchObject({
      message: expect.stringContaining(key),
      details: { errors: [{ path: ['key'] }] },
    });
  });

  test('an answer keeps its published key', async () => {
    const { documentId } = await questions().create({ data: question(), status: 'published' });
    const answers = [
      { key: 'certainly', role: 'substantive', label: { nl: 'Ja', en: 'Yes' } },
      { key: 'no', role: 'substantive', label: { nl: 'Nee', en: 'No' } },
    ];
    const results = [
      {
        group: null,
        base: { who: { nl: 'ambtenaren', en: 'civil servants' }, n: 100, includes: ['substantive'] },
        values: { certainly: { state: 'known', count: 61 }, no: { state: 'known', count: 39 } },
      },
    ];
    await questions().update({ documentId, data: { result: wholeResult({ revision: 1, answers, results }) } });
    await expect(questions().publish({ documentId })).rejects.toMatchObject({
      message: expect.stringMatching(/yes.*certainly/s),
      details: { errors: [{ path: ['result', 'answers', 0, 'key'] }] },
    });
  });

  test('an answer that a key figure shows can’t go; another can', async () => {
    const three = (revision: number, ...keys: string[]) => {
      const answers = keys.map((key) => ({
        key,
        role: 'substantive',
        label: { nl: `antwoord ${key}`, en: `answer ${key}` },
      }));
      const values = Object.fromEntries(keys.map((key) => [key, { state: 'known', count: 30 }]));
      const base = { who: { nl: 'ambtenaren', en: 'civil servants' }, n: 100, includes: ['substantive'] };
      return wholeResult({ revision, answers, results: [{ group: null, base, values }] });
    };
    const { documentId } = await questions().create({ data: question({ result: three(0, 'one', 'two', 'three') }) });
    const body = [{ __component: 'survey.key-figure', question: documentId, key: 'one' }];
    const data = article({ body });
    await articles().create({ data, status: 'published' });
    await questions().update({ documentId, data: { result: three(1, 'two', 'three') } });
    await expect(questions().publish({ documentId })).rejects.toMatchObject({
      message: expect.stringContaining(String(data.title)),
    });
    await questions().update({ documentId, data: { result: three(2, 'one', 'three'), corrections: [correction()] } });
    await questions().publish({ documentId });
  });
});
