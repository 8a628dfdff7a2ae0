import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { adminToken } from './support/accounts';
import {
  ARTICLE,
  article,
  createQuestion,
  type Data,
  documents,
  QUESTION,
  question,
  resultBlock,
  SURVEY,
} from './support/content';
import { startStrapi, type TestStrapi } from './support/strapi';

let server: TestStrapi;
let admin: string;

beforeAll(async () => {
  server = await startStrapi();
  admin = await adminToken(server, 'nl');
});

afterAll(() => server.stop());

async function choices(query = 'locale=nl'): Promise<Data> {
  const answer = await server.http.get(`/survey-charts/question-choices?${query}`).auth(admin, { type: 'bearer' });
  expect(answer.status).toBe(200);
  return answer.body;
}

test('questions are told by what an editor knows them by, half ones too', async () => {
  const data = { name: 'Panel 2026', title: { nl: 'Panel' }, sampleType: 'opt-in-panel', respondents: 100 };
  const survey = (await documents(server.strapi, SURVEY).create({ data })).documentId;
  const whole = await createQuestion(server.strapi, { survey, key: 'home' });
  await documents(server.strapi, QUESTION).publish({ documentId: whole });
  const half = await documents(server.strapi, QUESTION).create({ data: { key: 'half' } });
  const base = { who: { nl: 'ambtenaren', en: 'civil servants' }, n: 100 };
  const wording = { nl: 'Werkt u thuis?', en: 'Do you work at home?' };
  const told = await choices();
  expect(told.surveys).toEqual([{ documentId: survey, id: expect.any(Number), name: 'Panel 2026' }]);
  expect(told.questions).toEqual([
    { documentId: half.documentId, id: expect.any(Number), key: 'half', survey: '', wording: {}, status: 'draft' },
    {
      documentId: whole,
      id: expect.any(Number),
      key: 'home',
      survey,
      wording,
      kind: 'single-choice',
      base,
      status: 'published',
    },
  ]);
});

test('a published question that was changed says so', async () => {
  const { documentId } = await documents(server.strapi, QUESTION).create({ data: question({ key: 'changed' }) });
  await documents(server.strapi, QUESTION).publish({ documentId });
  await new Promise((resolve) => setTimeout(resolve, 600));
  const stored = await documents(server.strapi, QUESTION).findOne({ documentId });
  await documents(server.strapi, QUESTION).update({ documentId, data: { result: stored?.result } });
  const { questions } = await choices();
  expect(questions).toContainEqual(expect.objectContaining({ key: 'changed', status: 'modified' }));
});

test('an article is told what its saved relations point to', async () => {
  const asked = await createQuestion(server.strapi);
  const data = article({ body: [resultBlock(asked)] });
  const { documentId } = await documents(server.strapi, ARTICLE).create({ data, locale: 'nl' });
  const saved = (await choices(`locale=nl&documentId=${documentId}`)).saved;
  expect(Object.values(Object(saved).blocks)).toEqual([asked]);
  expect((await choices()).saved).toEqual({ series: '', surveys: [], blocks: {} });
});
