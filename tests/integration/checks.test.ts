import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { checkArticle } from '../../src/plugins/survey-charts/admin/src/checks/check-article';
import { checkQuestion } from '../../src/plugins/survey-charts/admin/src/checks/check-question';
import { issueHash } from '../../src/plugins/survey-charts/checks/issue-hash';
import { runArticleChecks } from '../../src/plugins/survey-charts/checks/run';
import type { Issue } from '../../src/plugins/survey-charts/document/issue';
import { NO_HOUSE_WORDS } from '../../src/plugins/survey-charts/document/settings';
import { articleDrafts } from '../../src/plugins/survey-charts/server/src/gate/article-drafts';
import { checkInput } from '../../src/plugins/survey-charts/server/src/gate/article-faults';
import { shownQuestions } from '../../src/plugins/survey-charts/server/src/gate/shown-questions';
import { DEFAULT_LIMITS } from '../../src/plugins/survey-charts/survey/limits';
import { roleToken } from './support/accounts';
import {
  ARTICLE,
  article,
  createQuestion,
  type Data,
  documents,
  dutchResult,
  entry,
  paragraph,
  QUESTION,
  resultBlock,
  SURVEY,
  wholeResult,
} from './support/content';
import { startStrapi, type TestStrapi } from './support/strapi';

const CONTENT = ['read', 'update', 'publish', 'create'].flatMap((name) =>
  [ARTICLE, QUESTION].map((subject) => ({ action: `plugin::content-manager.explorer.${name}`, subject })),
);
const CHECKS = (...names: readonly string[]) =>
  names.map((name) => ({ action: `plugin::survey-charts.checks.${name}` }));
const SETTINGS = {
  limits: DEFAULT_LIMITS,
  palette: 'plum',
  words: { nl: NO_HOUSE_WORDS, en: NO_HOUSE_WORDS },
} as const;
/** 61 percent said yes. */
const WRONG = 'Nee, zegt 61 procent van de 100 ambtenaren.';

let server: TestStrapi;
let survey: string;
let question: string;
const tokens: Record<string, string> = {};

beforeAll(async () => {
  server = await startStrapi();
  const data = { name: 'panel', title: { nl: 'Panel', en: 'Panel' }, sampleType: 'opt-in-panel', respondents: 100 };
  survey = (await documents(server.strapi, SURVEY).create({ data })).documentId;
  question = await createQuestion(server.strapi, { survey });
  tokens.nobody = await roleToken(server, 'nobody', []);
  tokens.reader = await roleToken(server, 'reader', CONTENT);
  tokens.seer = await roleToken(server, 'seer', [...CONTENT, ...CHECKS('see')]);
  tokens.editor = await roleToken(server, 'editor', [...CONTENT, ...CHECKS('see', 'dismiss')]);
  tokens.chief = await roleToken(server, 'chief', [...CONTENT, ...CHECKS('see', 'dismiss', 'override')]);
});
afterAll(() => server.stop());

async function draft(text: string, changed: Data = {}): Promise<string> {
  const data = article({ surveys: [survey], body: [paragraph(text), resultBlock(question)], ...changed });
  return (await documents(server.strapi, ARTICLE).create({ data, locale: 'nl' })).documentId;
}

/** What the gate finds in a stored draft, and the draft. */
async function ofGate(documentId: string) {
  const [found] = await articleDrafts(server.strapi, documentId, { locale: 'nl' });
  if (found === undefined) throw new Error('There is no draft.');
  const shown = await shownQuestions(server.strapi, [question], [survey]);
  return { issues: runArticleChecks(checkInput(found, shown, SETTINGS)), row: found.row };
}

/** What the panel finds in the form that shows the same draft: its untouched relations are empty. */
async function ofPanel(documentId: string) {
  const answer = await server.http
    .post('/survey-charts/checks/material')
    .auth(tokens.editor ?? '', { type: 'bearer' })
    .send({ documentId, locale: 'nl', surveys: [], questions: [] });
  expect(answer.status).toBe(200);
  const [found] = await articleDrafts(server.strapi, documentId, { locale: 'nl' });
  const empty = { connect: [], disconnect: [] };
  const body = Array.isArray(found?.row.body) ? found.row.body : [];
  const blocks = body.map((block: Data) => ({ ...block, ...('question' in block && { question: empty }) }));
  return checkArticle({ ...found?.row, series: empty, surveys: empty, body: blocks }, answer.body, 'nl');
}

const told = (issues: readonly Issue[]) =>
  issues.map(({ rule, severity, path }) => `${severity} ${rule} ${path.join('.')}`);
const isWrongNumber = ({ rule }: Issue) => rule === 'number-other-label';

function decide(token: string | undefined, documentId: string, rule: string, hash: string, reason = 'Zo bedoeld') {
  return server.http
    .post('/survey-charts/checks/decisions')
    .auth(token ?? '', { type: 'bearer' })
    .send({ documentId, locale: 'nl', rule, hash, reason });
}

function publish(documentId: string) {
  return server.http
    .post(`/content-manager/collection-types/${ARTICLE}/${documentId}/actions/publish?locale=nl`)
    .auth(tokens.chief ?? '', { type: 'bearer' })
    .send({});
}

describe('panel and gate', () => {
  test.each([
    ['a wrong number', WRONG],
    ['a right one', 'Ja, zegt 61 procent van de 100 ambtenaren.'],
    [
      'several faults',
      'KIJK HIER EENS: de OR zegt middels een lijst dat 12 procent van de ambtenaren blij is. De uitslag is representatief.',
    ],
  ])('find the same in %s', async (_name, text) => {
    const documentId = await draft(text);
    const [gate, panel] = [await ofGate(documentId), await ofPanel(documentId)];
    expect(told(panel.issues)).toEqual(told(gate.issues));
    expect(panel.issues.map((issue) => issueHash(issue, panel.fields))).toEqual(
      gate.issues.map((issue) => issueHash(issue, gate.row)),
    );
  });

  test('the gate refuses what the panel calls an error, at the same field', async () => {
    const documentId = await draft(WRONG);
    const errors = (await ofPanel(documentId)).issues.filter(({ severity }) => severity === 'error');
    expect(told(errors)).toEqual(['error number-other-label body.0.text.0']);
    const answer = await publish(documentId);
    expect(answer.status).toBe(400);
    expect(answer.body.error.details.errors.map(({ path }: { path: string[] }) => path.join('.'))).toEqual([
      'body.0.text.0',
    ]);
  });
});

describe('an override', () => {
  test('lets a chief editor publish, is logged, and holds until the text changes', async () => {
    const documentId = await draft(WRONG);
    const { issues, row } = await ofGate(documentId);
    const issue = issues.find(isWrongNumber);
    const hash = issue === undefined ? '' : issueHash(issue, row);
    const log = jest.spyOn(server.strapi.log, 'warn');
    expect((await decide(tokens.editor, documentId, 'number-other-label', hash)).status).toBe(403);
    expect((await publish(documentId)).status).toBe(400);
    const kept = await decide(tokens.chief, documentId, 'number-other-label', hash, 'De bron zegt het zelf zo.');
    expect(kept.body.decisions).toMatchObject([
      { kind: 'overridden', reason: 'De bron zegt het zelf zo.', user: 'chief Test' },
    ]);
    expect(log.mock.calls.flat().join(' ')).toMatch(/number-other-label was overridden .*De bron zegt het zelf zo/);
    expect((await publish(documentId)).status).toBe(200);
    const body = [paragraph(`${WRONG} Echt waar.`), resultBlock(question)];
    await documents(server.strapi, ARTICLE).update({ documentId, locale: 'nl', data: { body } });
    expect((await publish(documentId)).status).toBe(400);
  });

  test('is refused for an error that nobody may pass', async () => {
    const documentId = await draft('Zo ging het.');
    expect((await decide(tokens.chief, documentId, 'article-title-missing', '0'.repeat(14))).status).toBe(403);
    expect((await decide(tokens.chief, documentId, 'made-up', '0'.repeat(14))).status).toBe(403);
  });

  test('wants a reason', async () => {
    const documentId = await draft(WRONG);
    expect((await decide(tokens.chief, documentId, 'number-other-label', '0'.repeat(14), ' ok ')).status).toBe(400);
  });
});

describe('a question', () => {
  const group = (key: string, from: number, to: number) => ({ key, label: { nl: key, en: key }, from, to });
  const figures = (key: string): Data => ({ ...entry(31, 19), base: { ...base, n: 50 }, group: ['age', key] });
  const { base: all } = entry(31, 19);
  const base: Data = typeof all === 'object' && all !== null ? { ...all } : {};
  const overlapping = () =>
    wholeResult({
      groupings: [
        { key: 'age', label: { nl: 'Leeftijd', en: 'Age' }, groups: [group('young', 18, 45), group('old', 40, 64)] },
      ],
      results: [entry(61, 39), figures('young'), figures('old')],
    });
  const NOT_OPEN = { connect: [], disconnect: [] };

  function decideOn(token: string | undefined, documentId: string, hash: string) {
    return server.http
      .post('/survey-charts/checks/decisions')
      .auth(token ?? '', { type: 'bearer' })
      .send({ documentId, rule: 'ranges-overlap', hash, reason: 'De bron deelt zo in.' });
  }
  const publishQuestion = (documentId: string) =>
    server.http
      .post(`/content-manager/collection-types/${QUESTION}/${documentId}/actions/publish`)
      .auth(tokens.chief ?? '', { type: 'bearer' })
      .send({});
  const materialOf = (token: string | undefined, documentId: string) =>
    server.http.get(`/survey-charts/checks/question?documentId=${documentId}`).auth(token ?? '', { type: 'bearer' });

  /** What the panel finds in the form that shows the stored draft. */
  async function ofForm(documentId: string) {
    const answer = await materialOf(tokens.editor, documentId);
    expect(answer.status).toBe(200);
    const stored = await documents(server.strapi, QUESTION).findOne({ documentId, status: 'draft' });
    return checkQuestion({ ...stored, survey: NOT_OPEN }, documentId, answer.body);
  }

  test('is refused for what its panel calls an error, until a chief editor lets it pass', async () => {
    const documentId = await createQuestion(server.strapi, { survey, result: overlapping() });
    const { issues, fields } = await ofForm(documentId);
    const errors = issues.filter(({ severity }) => severity === 'error');
    expect(told(errors)).toEqual(['error ranges-overlap result.groupings.0.groups']);
    const refused = await publishQuestion(documentId);
    expect(refused.status).toBe(400);
    expect(refused.body.error.details.errors.map(({ path }: { path: string[] }) => path.join('.'))).toEqual([
      'result.groupings.0.groups',
    ]);
    const [error] = errors;
    const hash = error === undefined ? '' : issueHash(error, fields);
    expect((await decideOn(tokens.editor, documentId, hash)).status).toBe(403);
    expect((await decideOn(tokens.chief, documentId, hash)).status).toBe(200);
    expect((await publishQuestion(documentId)).status).toBe(200);
  });

  test('has to be whole in the languages of the articles that show it, in the panel too', async () => {
    const documentId = await createQuestion(server.strapi, { survey });
    const data = article({ surveys: [survey], body: [paragraph(), resultBlock(documentId)] });
    await documents(server.strapi, ARTICLE).create({ data, locale: 'en', status: 'published' });
    const answer = await materialOf(tokens.seer, documentId);
    expect(answer.body).toEqual({ limits: DEFAULT_LIMITS, shownIn: ['en'] });
    await documents(server.strapi, QUESTION).update({
      documentId,
      data: { result: { ...dutchResult(), revision: 1 } },
    });
    const errors = (await ofForm(documentId)).issues.filter(({ severity }) => severity === 'error');
    const refused = await publishQuestion(documentId);
    const paths = refused.body.error.details.errors.map(({ path }: { path: string[] }) => path.join('.'));
    expect(paths).toEqual(errors.map(({ path }) => path.join('.')));
    expect(paths).toContain('result.answers.0.label.en');
  });

  test('tells its facts to nobody who may not see the checks', async () => {
    expect((await materialOf(tokens.reader, question)).status).toBe(403);
    expect((await materialOf(tokens.nobody, question)).status).toBe(403);
    expect((await server.http.get('/survey-charts/checks/question')).status).toBe(401);
  });
});

describe('who may', () => {
  const STATUS = {
    nobody: [403, 403, 403, 403],
    reader: [403, 403, 403, 403],
    seer: [200, 200, 403, 403],
    editor: [200, 200, 200, 403],
    chief: [200, 200, 200, 200],
  } as const;
  test.each(Object.entries(STATUS))('%s: facts, decisions, dismiss, override', async (role, expected) => {
    const documentId = await draft(WRONG);
    const token = tokens[role] ?? '';
    const facts = await server.http
      .post('/survey-charts/checks/material')
      .auth(token, { type: 'bearer' })
      .send({ documentId, locale: 'nl' });
    const list = await server.http
      .get(`/survey-charts/checks/decisions?documentId=${documentId}&locale=nl`)
      .auth(token, { type: 'bearer' });
    const dismissed = await decide(token, documentId, 'series-missing', '0'.repeat(14));
    const overridden = await decide(token, documentId, 'number-other-label', '0'.repeat(14));
    expect([facts, list, dismissed, overridden].map(({ status }) => status)).toEqual(expected);
  });

  test('without a login nothing is answered', async () => {
    expect((await server.http.post('/survey-charts/checks/material').send({})).status).toBe(401);
    expect((await server.http.get('/survey-charts/checks/decisions?documentId=a')).status).toBe(401);
  });
});
