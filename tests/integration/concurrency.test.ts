import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { adminToken } from './support/accounts';
import { ARTICLE, article, documents, QUESTION, question, resultBlock, unique } from './support/content';
import { startStrapi, type TestStrapi } from './support/strapi';

let server: TestStrapi;
let admin: string;

beforeAll(async () => {
  server = await startStrapi();
  admin = await adminToken(server);
});

afterAll(() => server.stop());

const questions = () => documents(server.strapi, QUESTION);
const articles = () => documents(server.strapi, ARTICLE);

/** Published rows of a document; more than one in a language is a duplicate that no reader should meet. */
function publishedRows(uid: string, documentId: string): Promise<unknown[]> {
  return server.strapi.db.query(uid).findMany({ where: { documentId, publishedAt: { $notNull: true } } });
}

const ended = async (work: readonly Promise<unknown>[]) => {
  const all = await Promise.allSettled(work);
  return {
    done: all.filter(({ status }) => status === 'fulfilled').length,
    failed: all.filter(({ status }) => status === 'rejected'),
  };
};

test('five publishes of one draft at once leave one published row', async () => {
  const asked = await questions().create({ data: question() });
  const { documentId } = await articles().create({ data: article({ body: [resultBlock(asked.documentId)] }) });
  const { done } = await ended(Array.from({ length: 5 }, () => articles().publish({ documentId })));
  expect(done).toBe(5);
  expect(await publishedRows(ARTICLE, documentId)).toHaveLength(1);
  expect(await publishedRows(QUESTION, asked.documentId)).toHaveLength(1);
});

test('more publishes at once than there are connections wait for each other, and end', async () => {
  const asked = await questions().create({ data: question() });
  const { documentId } = await articles().create({ data: article({ body: [resultBlock(asked.documentId)] }) });
  const { done } = await ended(Array.from({ length: 30 }, () => articles().publish({ documentId })));
  expect(done).toBe(30);
  expect(await publishedRows(ARTICLE, documentId)).toHaveLength(1);
});

test('five articles that share a draft question, published at once, leave one published question', async () => {
  const asked = await questions().create({ data: question() });
  const made = await Promise.all(
    Array.from({ length: 5 }, () => articles().create({ data: article({ body: [resultBlock(asked.documentId)] }) })),
  );
  const { done } = await ended(made.map(({ documentId }) => articles().publish({ documentId })));
  expect(done).toBe(5);
  expect(await publishedRows(QUESTION, asked.documentId)).toHaveLength(1);
});

test('a bulk publish of articles that share draft questions', async () => {
  const [one, two] = [await questions().create({ data: question() }), await questions().create({ data: question() })];
  const blocks = [resultBlock(one.documentId), resultBlock(two.documentId)];
  const made = [
    await articles().create({ data: article({ body: blocks }) }),
    await articles().create({ data: article({ body: [...blocks].reverse() }) }),
  ];
  const documentIds = made.map(({ documentId }) => documentId);
  const path = `/content-manager/collection-types/${ARTICLE}/actions/bulkPublish`;
  const answer = await server.http.post(path).auth(admin, { type: 'bearer' }).send({ documentIds });
  expect([answer.status, answer.body]).toEqual([200, { count: 2 }]);
  for (const { documentId } of [one, two]) expect(await publishedRows(QUESTION, documentId)).toHaveLength(1);
  for (const documentId of documentIds) expect(await publishedRows(ARTICLE, documentId)).toHaveLength(1);
});

test.each([[[0, 1, 2]], [[1, 0, 2]], [[1, 2, 0]]])(
  'a bulk publish with a faulty article among whole ones publishes none of them (order %j)',
  async (order) => {
    const whole = async () => (await articles().create({ data: article() })).documentId;
    const faulty = (await articles().create({ data: article({ body: [] }) })).documentId;
    const all = [faulty, await whole(), await whole()];
    const documentIds = order.map((index) => all[index]);
    const path = `/content-manager/collection-types/${ARTICLE}/actions/bulkPublish`;
    const answer = await server.http.post(path).auth(admin, { type: 'bearer' }).send({ documentIds });
    expect(answer.status).toBe(400);
    // What was still waiting must not be published after the rollback, in a transaction of its own.
    await new Promise((resolve) => setTimeout(resolve, 300));
    for (const documentId of all) expect(await publishedRows(ARTICLE, documentId)).toHaveLength(0);
  },
);

test('opposite orders of the same questions don’t lock each other out', async () => {
  const made = await Promise.all(Array.from({ length: 4 }, () => questions().create({ data: question() })));
  const blocks = made.map(({ documentId }) => resultBlock(documentId));
  const [one, two] = [
    await articles().create({ data: article({ body: blocks }) }),
    await articles().create({ data: article({ body: [...blocks].reverse() }) }),
  ];
  const { done } = await ended([articles().publish(one), articles().publish(two)]);
  expect(done).toBe(2);
});

test('of two articles with one address, published at once, one gets it', async () => {
  const slug = unique('slug');
  const made = [
    await articles().create({ data: article({ slug }) }),
    await articles().create({ data: article({ slug }) }),
  ];
  const { done, failed } = await ended(made.map(({ documentId }) => articles().publish({ documentId })));
  expect(done).toBe(1);
  expect(failed).toMatchObject([{ reason: { name: 'ValidationError', details: { errors: [{ path: ['slug'] }] } } }]);
});

test('of two questions with one key, published at once, one gets it', async () => {
  const key = unique('key');
  const made = [
    await questions().create({ data: question({ key }) }),
    await questions().create({ data: question({ key }) }),
  ];
  const { done, failed } = await ended(made.map(({ documentId }) => questions().publish({ documentId })));
  expect(done).toBe(1);
  expect(failed).toMatchObject([{ reason: { name: 'ValidationError', details: { errors: [{ path: ['key'] }] } } }]);
});

test('a question is not taken back while an article that shows it is published', async () => {
  for (let round = 0; round < 5; round += 1) {
    const asked = await questions().create({ data: question(), status: 'published' });
    const { documentId } = await articles().create({ data: article({ body: [resultBlock(asked.documentId)] }) });
    await ended([articles().publish({ documentId }), questions().unpublish({ documentId: asked.documentId })]);
    const articleIsOut = (await publishedRows(ARTICLE, documentId)).length === 1;
    const questionIsOut = (await publishedRows(QUESTION, asked.documentId)).length === 1;
    expect({ articleIsOut, questionIsOut }).not.toEqual({ articleIsOut: true, questionIsOut: false });
  }
});
