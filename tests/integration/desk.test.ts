import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { routes } from '../../src/plugins/survey-charts/server/src/routes';
import type { Call } from './desk/running';
import { settingsOf, settingsTests } from './desk/settings';
import { adminToken, roleToken } from './support/accounts';
import {
  ARTICLE,
  article,
  createQuestion,
  documents,
  paragraph,
  QUESTION,
  resultBlock,
  SURVEY,
} from './support/content';
import { startStrapi, type TestStrapi } from './support/strapi';

const ISSUE = 'api::newsletter.newsletter-issue';

let server: TestStrapi;
let survey: string;
let question: string;
let documentId: string;
const tokens: Record<string, string> = {};

beforeAll(async () => {
  server = await startStrapi();
  const data = { name: 'panel', title: { nl: 'Panel', en: 'Panel' }, sampleType: 'opt-in-panel', respondents: 100 };
  survey = (await documents(server.strapi, SURVEY).create({ data })).documentId;
  question = await createQuestion(server.strapi, { survey });
  const saved = article({
    title: 'Opgeslagen titel',
    surveys: [survey],
    body: [paragraph('Opgeslagen.'), resultBlock(question)],
  });
  documentId = (await documents(server.strapi, ARTICLE).create({ data: saved, locale: 'nl' })).documentId;
  tokens.nobody = await roleToken(server, 'nobody', []);
  const read = (...uids: readonly string[]) =>
    uids.map((subject) => ({ action: 'plugin::content-manager.explorer.read', subject }));
  tokens.reader = await roleToken(server, 'reader', read(ARTICLE, QUESTION, ISSUE));
  tokens.admin = await adminToken(server, 'nl');
  for (const code of ['survey-editor', 'survey-chief-editor']) tokens[code] = await inRole(code);
});
afterAll(() => server.stop());

/** The token of somebody in a role as the first start makes it. */
async function inRole(code: string): Promise<string> {
  const role = await server.strapi.service('admin::role').findOne({ code });
  const login = { email: `${code}@example.org`, password: 'Secret-password-1' };
  const person = { firstname: code, lastname: 'Test', ...login, isActive: true, registrationToken: null };
  await server.strapi.service('admin::user').create({ ...person, roles: [role.id] });
  const answer = await server.http.post('/admin/login').send(login);
  return String(answer.body.data.token);
}

const call: Call = (role, method, address, body = {}) =>
  server.http[method](address)
    .auth(tokens[role] ?? '', { type: 'bearer' })
    .send(method === 'get' ? undefined : body);
/** One start of Strapi for the settings too. */
const running = () => ({ ...server, survey, question, documentId, call });

const preview = (body: object, role = 'survey-editor') => call(role, 'post', '/survey-charts/preview', body);

/** Every address that the admin asks of this plugin and of the newsletter, and who may: nobody, reader, editor, chief. */
const MATRIX: readonly (readonly [string, 'get' | 'post' | 'put', string, object, readonly number[]])[] = [
  ['preview', 'post', '/survey-charts/preview', { rendition: 'text', locale: 'nl', values: {} }, [403, 403, 200, 200]],
  ['link to the draft', 'get', '/survey-charts/preview-link?documentId=ID&locale=nl', {}, [403, 200, 200, 200]],
  ['facts', 'post', '/survey-charts/checks/material', { locale: 'nl' }, [403, 403, 200, 200]],
  ['facts of a question', 'get', '/survey-charts/checks/question?documentId=ID', {}, [403, 403, 200, 200]],
  ['figure', 'post', '/survey-charts/figure-preview', { language: 'nl', result: {} }, [403, 200, 200, 200]],
  ['uses of a question', 'get', '/survey-charts/question-uses?documentId=ID', {}, [403, 200, 200, 200]],
  ['questions to choose from', 'get', '/survey-charts/question-choices?locale=nl', {}, [403, 200, 200, 200]],
  ['decisions', 'get', '/survey-charts/checks/decisions?documentId=ID&locale=nl', {}, [403, 403, 200, 200]],
  ['dismiss', 'post', '/survey-charts/checks/decisions', { rule: 'series-missing' }, [403, 403, 200, 200]],
  ['override', 'post', '/survey-charts/checks/decisions', { rule: 'number-other-label' }, [403, 403, 403, 200]],
  ['take back', 'post', '/survey-charts/checks/decisions/withdraw', { rule: 'series-missing' }, [403, 403, 200, 200]],
  [
    'take an override back',
    'post',
    '/survey-charts/checks/decisions/withdraw',
    { rule: 'number-other-label' },
    [403, 403, 403, 200],
  ],
  ['points', 'post', '/survey-charts/desk/points', { articles: [] }, [403, 403, 200, 200]],
  ['open articles', 'get', '/survey-charts/desk/open', {}, [403, 403, 200, 200]],
  ['newest', 'get', '/survey-charts/desk/newest', {}, [403, 200, 200, 200]],
  ['see settings', 'get', '/survey-charts/settings', {}, [403, 403, 200, 200]],
  ['change settings', 'put', '/survey-charts/settings', settingsOf(), [403, 403, 403, 200]],
  // 404 and 400: allowed, but there is no such issue and no mail server here.
  ['draft of an issue', 'get', '/newsletter/draft?documentId=none&locale=nl', {}, [403, 403, 404, 404]],
  ['test of an issue', 'post', '/newsletter/test', {}, [403, 403, 400, 400]],
];

describe('who may', () => {
  const common = () => ({ documentId, locale: 'nl', hash: '0'.repeat(14), reason: 'Zo bedoeld' });
  test.each(MATRIX)('%s', async (name, method, address, body, expected) => {
    const given = name === 'change settings' ? body : { ...common(), ...body };
    const statuses = [];
    for (const role of ['nobody', 'reader', 'survey-editor', 'survey-chief-editor']) {
      const answer = await call(role, method, address.replace('ID', documentId), given);
      statuses.push(answer.status);
      if (answer.status === 403) expect(answer.body.data).toBeNull();
    }
    // A reader of issues may see a draft of one.
    expect(statuses).toEqual(name === 'draft of an issue' ? [403, 404, 404, 404] : expected);
    expect((await server.http[method](address)).status).toBe(401);
  });

  test('every address that the plugin gives the admin is in this list', () => {
    const { editors } = routes;
    const asked = new Set(MATRIX.map(([, method, address]) => `${method} ${address.split('?')[0]}`));
    const closed = editors.routes.filter(({ config }) => !('auth' in config));
    expect(closed.length).toBeGreaterThan(8);
    const left = closed.map(({ method, path }) => `${method.toLowerCase()} /survey-charts${path}`);
    expect(left.filter((one) => !asked.has(one))).toEqual([]);
  });
});

describe('a preview', () => {
  const untouched = { connect: [], disconnect: [] };
  const of = (rendition: string, values?: object) => preview({ documentId, locale: 'nl', rendition, values });
  /** The form of the saved draft with another title; its relations are untouched. */
  async function form() {
    const row = await documents(server.strapi, ARTICLE).findOne({ documentId, locale: 'nl', populate: { body: true } });
    const body = Array.isArray(row?.body) ? row.body : [];
    const blocks = body.map((block) => ({ ...block, ...('form' in block && { question: untouched }) }));
    return { ...row, title: 'Ongeschreven titel', series: untouched, surveys: untouched, body: blocks };
  }

  test('shows what is typed, with the questions that the form does not hold, and stores nothing', async () => {
    const before = await server.strapi.db.query('plugin::survey-charts.figure-file').count();
    const page = await of('page', await form());
    expect([page.status, page.headers['cache-control']]).toEqual([200, 'no-store']);
    expect(page.body.content).toContain('<h1>Ongeschreven titel</h1>');
    expect(page.body.content).toMatch(/<svg[^>]* role="img"/u);
    expect(page.body.content).toContain('61 procent');
    expect(page.body.content).toContain('/survey-charts/audit.js');
    const after = await documents(server.strapi, ARTICLE).findOne({ documentId, locale: 'nl' });
    expect(after?.title).toBe('Opgeslagen titel');
    expect(await server.strapi.db.query('plugin::survey-charts.figure-file').count()).toBe(before);
  });

  test('of an e-mail has its subject, its size, and its pictures in it', async () => {
    const { content } = (await of('newsletter', await form())).body;
    expect(content).toMatchObject({ subject: 'Ongeschreven titel', large: false });
    expect(content.bytes).toBeGreaterThan(1000);
    const pictures = [...content.html.matchAll(/src="data:image\/png;base64,([^"]+)"/gu)];
    expect(pictures.map(([, data]) => Buffer.from(String(data), 'base64').subarray(1, 4).toString())).toEqual([
      'PNG',
      'PNG',
    ]);
    expect(content.html).not.toContain('/figures/');
  });

  test('of the other renditions is what readers would get', async () => {
    const values = await form();
    expect((await of('app', values)).body.content).toMatchObject({ version: 1, title: 'Ongeschreven titel' });
    expect((await of('text', values)).body.content).toContain('61 procent');
    expect((await of('speech', values)).body.content.ssml).toContain('<speak');
  });

  test('without values is of the saved draft, and of nothing where there is none', async () => {
    expect((await of('text')).body.content).toContain('Opgeslagen titel');
    expect((await preview({ documentId, locale: 'en', rendition: 'text' })).status).toBe(404);
  });

  test('of anything at all never fails, and of no rendition is refused', async () => {
    const values = { title: 3, body: [null, { __component: 'x' }, { __component: 'survey.result', question: 4 }] };
    expect((await of('page', values)).status).toBe(200);
    expect((await of('made-up', {})).status).toBe(404);
    expect((await preview({ documentId, locale: 'fr', rendition: 'page' })).status).toBe(400);
  });

  test('has a script that looks for obstacles', async () => {
    const script = await server.http.get('/survey-charts/audit.js');
    expect([script.status, script.type]).toEqual([200, 'application/javascript']);
    expect(script.text.includes('axe.run(document')).toBe(true);
  });
});

settingsTests(running);

test('open points are told of drafts, and of published articles only what is new', async () => {
  const points = async () => {
    const articles = [
      { documentId, locale: 'nl' },
      { documentId, locale: 'en' },
    ];
    const answer = await call('survey-editor', 'post', '/survey-charts/desk/points', { articles });
    return answer.body.points;
  };
  const [dutch, english] = await points();
  expect(english).toBeNull();
  expect(dutch.error + dutch.warning).toBeGreaterThan(0);
  const open = await call('survey-editor', 'get', '/survey-charts/desk/open');
  expect(open.body.articles).toContainEqual(
    expect.objectContaining({ documentId, locale: 'nl', title: 'Opgeslagen titel', points: dutch }),
  );
  const newest = await call('survey-editor', 'get', '/survey-charts/desk/newest');
  expect(newest.body.articles.map(({ documentId: one }: { documentId: string }) => one)).not.toContain(documentId);
});
