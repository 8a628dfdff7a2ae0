import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { databaseUnderTest } from './support/database';
import { startStrapi, type TestStrapi } from './support/strapi';

let server: TestStrapi;

beforeAll(async () => {
  server = await startStrapi();
});

afterAll(() => server.stop());

/** First value of the first row, whichever way the driver gives rows. */
async function ask(statement: string): Promise<string> {
  const answer = await server.strapi.db.connection.raw(statement);
  const [row] = Array.isArray(answer) ? answer : answer.rows;
  return String(Object.values(row)[0]);
}

test('runs on the database that it says', async () => {
  const version = await ask(databaseUnderTest() === 'sqlite' ? 'select sqlite_version()' : 'select version()');
  process.stdout.write(`Database: ${databaseUnderTest() === 'sqlite' ? `SQLite ${version}` : version}\n`);
  expect(version).toMatch(databaseUnderTest() === 'sqlite' ? /^3\.\d+/ : /^PostgreSQL \d+/);
});

test('Strapi lists the components that the plugin registers, with their attributes', () => {
  const ours = Object.values(server.strapi.components).filter(({ category }) => category === 'survey');
  expect(ours.map(({ uid }) => uid).sort()).toEqual([
    'survey.article-correction',
    'survey.glossary',
    'survey.glossary-item',
    'survey.image',
    'survey.key-figure',
    'survey.method',
    'survey.note',
    'survey.question-correction',
    'survey.quote',
    'survey.respondents',
    'survey.respondents-part',
    'survey.result',
    'survey.text',
  ]);
  for (const { attributes, modelType, collectionName } of ours) {
    expect(Object.keys(attributes).length).toBeGreaterThan(0);
    expect(modelType).toBe('component');
    expect(collectionName).toMatch(/^components_survey_/);
  }
});

test('the dynamic zone of an article takes the blocks, not what stands in them', () => {
  const { body } = server.strapi.contentType('plugin::survey-charts.survey-article').attributes;
  expect(body).toMatchObject({ type: 'dynamiczone' });
  expect(body).toHaveProperty('components', expect.arrayContaining(['survey.result', 'survey.text']));
  expect(body).toHaveProperty('components', expect.not.arrayContaining(['survey.respondents-part']));
});

test('the content manager knows the components by its own service', async () => {
  const components = server.strapi.plugin('content-manager').service('components').findAllComponents();
  const uids: string[] = components.map(({ uid }: { uid: string }) => uid);
  expect(uids).toEqual(expect.arrayContaining(['survey.result', 'survey.respondents-part']));
});

test.each([
  ['survey_articles', 'survey_articles_published_slug_unique'],
  ['survey_articles', 'survey_articles_published_row_unique'],
  ['survey_questions', 'survey_questions_published_key_unique'],
  ['survey_questions', 'survey_questions_published_row_unique'],
])('%s has the index %s over published rows only', async (table, index) => {
  const statement =
    databaseUnderTest() === 'sqlite'
      ? `select sql from sqlite_master where type = 'index' and tbl_name = '${table}' and name = '${index}'`
      : `select indexdef from pg_indexes where tablename = '${table}' and indexname = '${index}'`;
  expect(await ask(statement)).toMatch(/^create unique index .* where \(?published_at is not null\)?$/i);
});
