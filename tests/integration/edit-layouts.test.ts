import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { adminToken } from './support/accounts';
import { ARTICLE, QUESTION, SERIES, SURVEY } from './support/content';
import { startStrapi, type TestStrapi } from './support/strapi';

type Rows = readonly (readonly { readonly name: string; readonly size: number }[])[];
interface Configuration {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly metadatas: Readonly<Record<string, { readonly edit: object; readonly list: object }>>;
  readonly layouts: { readonly edit: Rows; readonly list: readonly string[] };
}

let server: TestStrapi;
let admin: string;

beforeAll(async () => {
  server = await startStrapi();
  admin = await adminToken(server, 'nl');
});

afterAll(() => server.stop());

/** The address by which an administrator sees and changes a form. */
const address = (uid: string) =>
  `/content-manager/${uid.startsWith('survey.') ? 'components' : 'content-types'}/${uid}/configuration`;

async function configuration(uid: string): Promise<Configuration> {
  const answer = await server.http.get(address(uid)).auth(admin, { type: 'bearer' });
  return answer.body.data.contentType ?? answer.body.data.component;
}

async function change(uid: string, changed: Partial<Configuration>): Promise<void> {
  const { settings, metadatas: given, layouts } = { ...(await configuration(uid)), ...changed };
  // The form leaves out what it only shows.
  const sent = Object.entries(given).map(([name, { edit, list }]) => [name, { edit, list: omit(list, 'mainField') }]);
  const metadatas = Object.fromEntries(sent);
  const answer = await server.http
    .put(address(uid))
    .auth(admin, { type: 'bearer' })
    .send({ settings, metadatas, layouts });
  expect([answer.status, answer.body.error]).toEqual([200, undefined]);
}

function omit(record: object, left: string): object {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== left));
}

/** What each start of Strapi does with the forms that it has stored. */
async function startAgain(): Promise<void> {
  for (const name of ['components', 'content-types']) {
    await server.strapi.plugin('content-manager').service(name).syncConfigurations();
  }
}

const names = (rows: Rows) => rows.map((row) => row.map(({ name }) => name));

describe('an edit form begins as the plugin has it', () => {
  test.each([
    [ARTICLE, ['title', 'slug'], ['title', 'series', 'publicationDate', 'updatedAt']],
    [QUESTION, ['key', 'survey'], ['key', 'kind', 'survey', 'updatedAt']],
    ['survey.result', ['question'], ['id']],
    ['survey.respondents-part', ['question'], ['id']],
  ])('%s', async (uid, first, list) => {
    const { layouts } = await configuration(uid);
    expect([names(layouts.edit)[0], layouts.list]).toEqual([first, list]);
  });

  test('what the server alone writes stands in no form', async () => {
    const { layouts } = await configuration(ARTICLE);
    expect(names(layouts.edit).flat()).not.toContain('revision');
  });
});

describe('what an administrator changed stays', () => {
  const MARK = 'Geschreven door een beheerder';

  test.each([ARTICLE, QUESTION, SURVEY, SERIES, 'survey.result', 'survey.key-figure'])(
    'order, help and list of %s, after a start',
    async (uid) => {
      const before = await configuration(uid);
      const fields = before.layouts.edit.flat();
      const edit = fields.map(({ name, size }) => [{ name, size }]).reverse();
      const [field] = Object.keys(before.metadatas).filter((name) => fields.some((one) => one.name === name));
      const old = before.metadatas[field ?? ''];
      const metadatas = {
        ...before.metadatas,
        [field ?? '']: { edit: { ...old?.edit, description: MARK }, list: { ...old?.list } },
      };
      await change(uid, { metadatas, layouts: { ...before.layouts, edit } });
      await startAgain();
      const after = await configuration(uid);
      expect(names(after.layouts.edit)).toEqual(names(edit));
      expect(after.metadatas[field ?? '']?.edit).toMatchObject({ description: MARK });
      expect(after.layouts.list).toEqual(before.layouts.list);
    },
  );

  test('also when a field is taken out of the form', async () => {
    const { layouts } = await configuration(ARTICLE);
    const edit = layouts.edit.filter((row) => row.every(({ name }) => name !== 'byline'));
    await change(ARTICLE, { layouts: { ...layouts, edit } });
    await startAgain();
    expect(names((await configuration(ARTICLE)).layouts.edit)).toEqual(names(edit));
  });
});

test('a field of a newer version is added to a changed form, with its help', async () => {
  const { layouts } = await configuration(SURVEY);
  // As if the version before did not have the field: it is in nothing that is stored.
  const service = server.strapi.plugin('content-manager').service('content-types');
  const model = service.findContentType(SURVEY);
  const { uid: _, ...stored } = await service.findConfiguration(model);
  const { sponsor, ...metadatas } = stored.metadatas;
  const edit = layouts.edit
    .map((row) => row.filter(({ name }) => name !== 'sponsor'))
    .filter((row) => row.length > 0)
    .reverse();
  await service.updateConfiguration(model, { ...stored, metadatas, layouts: { ...stored.layouts, edit } });
  expect(names((await configuration(SURVEY)).layouts.edit).flat()).not.toContain('sponsor');
  await startAgain();
  const after = await configuration(SURVEY);
  const shown = names(after.layouts.edit);
  expect(shown.slice(0, edit.length - 1)).toEqual(names(edit).slice(0, -1));
  expect(shown.flat().filter((name) => name === 'sponsor')).toEqual(['sponsor']);
  expect(after.metadatas.sponsor?.edit).toMatchObject({ description: sponsor.edit.description });
});
