import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ensureRevisions } from '../../src/plugins/survey-charts/server/src/gate';
import { adminToken } from './support/accounts';
import { ARTICLE, article, type Data, documents } from './support/content';
import { startStrapi, type TestStrapi } from './support/strapi';

let server: TestStrapi;
let admin: string;

beforeAll(async () => {
  server = await startStrapi();
  admin = await adminToken(server, 'nl');
});

afterAll(() => server.stop());

const articles = () => documents(server.strapi, ARTICLE);
const address = (documentId: string, action = '') =>
  `/content-manager/collection-types/${ARTICLE}/${documentId}${action}?locale=nl`;

/** What the admin's form begins with. */
async function form(documentId: string): Promise<Data> {
  const { body } = await server.http.get(address(documentId)).auth(admin, { type: 'bearer' });
  return body.data;
}

/** As the admin saves it: with all that was in the form. */
const save = ({ documentId, title, slug, intro, revision }: Data, changed: Data) =>
  server.http
    .put(address(String(documentId)))
    .auth(admin, { type: 'bearer' })
    .send({ title, slug, intro, revision, ...changed });

async function opened(): Promise<Data> {
  const { documentId } = await articles().create({ data: article(), locale: 'nl' });
  return form(documentId);
}

describe('two editors with the same article', () => {
  test('of the second save nothing is stored, and it is told at a field', async () => {
    const one = await opened();
    const other = await form(String(one.documentId));
    expect((await save(one, { title: 'Van de een' })).status).toBe(200);
    const answer = await save(other, { intro: 'Van de ander' });
    expect([answer.status, answer.body.error.name]).toEqual([400, 'ValidationError']);
    expect(answer.body.error.details.errors).toEqual([
      {
        path: ['revision'],
        name: 'ValidationError',
        message: expect.stringContaining('Iemand anders heeft dit artikel'),
      },
    ]);
    expect(await form(String(one.documentId))).toMatchObject({ title: 'Van de een', intro: one.intro });
  });

  test('both saves are stored when the second begins with the first', async () => {
    const one = await opened();
    await save(one, { title: 'Van de een' });
    const newer = await form(String(one.documentId));
    expect((await save(newer, { intro: 'Van de ander' })).status).toBe(200);
    expect(await form(String(one.documentId))).toMatchObject({ title: 'Van de een', intro: 'Van de ander' });
  });

  test('one of two saves at the same moment is refused', async () => {
    const one = await opened();
    const answers = await Promise.all([save(one, { title: 'Een' }), save(one, { title: 'Twee' })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
  });

  test('publishing what is in an old form is refused too', async () => {
    const one = await opened();
    await save(one, { title: 'Van de een' });
    const answer = await server.http
      .post(address(String(one.documentId), '/actions/publish'))
      .auth(admin, { type: 'bearer' })
      .send({ title: 'Van de ander', slug: one.slug, revision: one.revision });
    expect(answer.status).toBe(400);
    expect(await form(String(one.documentId))).toMatchObject({ title: 'Van de een', status: 'draft' });
  });

  test('a draft that was thrown away does not bring an old form back to life', async () => {
    const { documentId } = await articles().create({ data: article(), locale: 'nl', status: 'published' });
    const published = await form(documentId);
    await save(published, { title: 'Van de een' });
    const old = await form(documentId);
    await server.http.post(address(documentId, '/actions/discard')).auth(admin, { type: 'bearer' }).send({});
    await save(await form(documentId), { title: 'Nog eens' });
    expect((await save(old, { title: 'Van de ander' })).status).toBe(400);
  });
});

describe('what is no save over somebody else’s', () => {
  test('a programme that knows of no revision', async () => {
    const { documentId } = await opened();
    await articles().update({ documentId: String(documentId), data: { title: 'Van een programma' }, locale: 'nl' });
    expect(await form(String(documentId))).toMatchObject({ title: 'Van een programma' });
  });

  test('a form that was filled from another language', async () => {
    const one = await opened();
    await articles().update({
      documentId: String(one.documentId),
      data: { title: 'English', slug: 'english' },
      locale: 'en',
    });
    const answer = await server.http
      .put(address(String(one.documentId)).replace('locale=nl', 'locale=en'))
      .auth(admin, { type: 'bearer' })
      .send({ title: 'Filled', slug: 'filled', revision: one.revision });
    expect(answer.status).toBe(200);
  });
});

test('articles of before there were revisions have one after a start, and their dates stay', async () => {
  const { documentId } = await opened();
  const where = { documentId: String(documentId), locale: 'nl', publishedAt: null };
  const { tableName } = server.strapi.db.metadata.get(ARTICLE);
  await server.strapi.db.getConnection(tableName).where({ document_id: documentId }).update({ revision: null });
  const before = await server.strapi.db.query(ARTICLE).findOne({ where });
  await ensureRevisions(server.strapi);
  const after = await server.strapi.db.query(ARTICLE).findOne({ where });
  expect([before?.revision, after?.revision]).toEqual([null, 'nl:first']);
  expect(after?.updatedAt).toEqual(before?.updatedAt);
});

test('no reader sees a revision', async () => {
  const { documentId } = await articles().create({ data: article(), locale: 'nl', status: 'published' });
  const answer = await server.http.get(`/api/survey-articles/${documentId}?locale=nl`);
  expect([answer.status, JSON.stringify(answer.body)]).toEqual([200, expect.not.stringContaining('revision')]);
});
