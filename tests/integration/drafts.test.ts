import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ARTICLE,
  type Data,
  documents,
  entry,
  ISSUE,
  QUESTION,
  question,
  resultBlock,
  SERIES,
  SURVEY,
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

describe('a draft always saves', () => {
  test('with every field empty', async () => {
    expect((await articles().create({ data: {} })).documentId).toEqual(expect.any(String));
    expect((await questions().create({ data: {} })).documentId).toEqual(expect.any(String));
  });

  test('with one empty block of each type', async () => {
    const { body } = server.strapi.contentType(ARTICLE).attributes;
    const components = body?.type === 'dynamiczone' ? body.components : [];
    const blocks = components.map((component) => ({ __component: component }));
    const { documentId } = await articles().create({ data: { body: blocks } });
    const saved = await articles().findOne({ documentId, populate: { body: true } });
    expect(saved?.body).toHaveLength(components.length);
  });

  test('with a half-filled result', async () => {
    const result = { version: 1, answers: [{ key: 'yes' }, 'nonsense'], results: [{ base: { n: -3 } }] };
    const { documentId } = await questions().create({ data: { result } });
    expect(await questions().findOne({ documentId })).toMatchObject({
      result: { answers: [{ key: 'yes' }, 'nonsense'] },
    });
  });
});

describe('the address that Strapi fills in before there is a title', () => {
  const typed = [
    { of: ARTICLE, filledIn: 'survey-article', title: 'title' },
    { of: SERIES, filledIn: 'series-2', title: 'title' },
    { of: ISSUE, filledIn: 'newsletter-issue-1', title: 'subject' },
  ] as const;
  const naming = unique('naming').replaceAll('-', ' ');

  test.each(typed)('becomes that of the title when a $filledIn is saved', async ({ of, filledIn, title }) => {
    const { documentId, slug } = await documents(server.strapi, of).create({
      data: { [title]: `Méér ${naming}?`, slug: filledIn },
      locale: 'nl',
    });
    const expected = `meer-${naming.replaceAll(' ', '-')}`;
    expect(slug).toBe(expected);
    const english = { [title]: `More ${naming}`, slug: filledIn };
    const translated = await documents(server.strapi, of).update({ documentId, locale: 'en', data: english });
    expect(translated?.slug).toBe(expected.replace('meer', 'more'));
    const again = await documents(server.strapi, of).create({
      data: { [title]: `Méér ${naming}?`, slug: filledIn },
      locale: 'nl',
    });
    expect(again.slug).toBe(`${expected}-1`);
  });

  test('stays while there is no title, where it is typed otherwise, and where it is published', async () => {
    const saved = await articles().create({ data: { slug: 'survey-article' }, locale: 'nl' });
    expect(saved.slug).toBe('survey-article');
    const own = await articles().create({ data: { title: 'Iets', slug: 'survey-article-over-iets' }, locale: 'nl' });
    expect(own.slug).toBe('survey-article-over-iets');
    const series = documents(server.strapi, SERIES);
    const { documentId, slug } = await series.create({ data: { title: 'Series', slug: 'series' }, locale: 'nl' });
    expect(slug).toMatch(/^series(?:-\d+)?$/);
    const data = { title: 'Een reeks', slug };
    expect(await series.update({ documentId, locale: 'nl', data })).toMatchObject(data);
  });
});

describe('a result that could not be read again is refused', () => {
  test.each<[string, unknown]>([
    ['a text that is no JSON', 'nonsense'],
    ['a number', 7],
    ['a list', [{ version: 1 }]],
    ['a version that is not known', { version: 99 }],
    ['a version that is a text', { version: 'one', answers: [] }],
  ])('%s', async (_name, result) => {
    const saving = questions().create({ data: question({ result }) });
    await expect(saving).rejects.toMatchObject({
      name: 'ValidationError',
      details: { errors: [{ path: expect.arrayContaining(['result']) }] },
    });
    const { documentId } = await questions().create({ data: question() });
    await expect(questions().update({ documentId, data: { result } })).rejects.toMatchObject({
      name: 'ValidationError',
    });
    expect(await questions().findOne({ documentId })).toMatchObject({ result: { kind: 'single-choice' } });
  });

  test('but JSON as a text is read', async () => {
    const { documentId } = await questions().create({ data: question({ result: JSON.stringify(wholeResult()) }) });
    expect(await questions().findOne({ documentId })).toMatchObject({ result: { kind: 'single-choice' } });
  });
});

describe('the kind is written from the result', () => {
  test('when it is saved, whatever the caller says', async () => {
    const { documentId } = await questions().create({ data: question({ kind: 'number' }) });
    expect(await questions().findOne({ documentId })).toMatchObject({ kind: 'single-choice' });
    const result = wholeResult({ kind: 'multiple-choice', revision: 1 });
    await questions().update({ documentId, data: { result } });
    expect(await questions().findOne({ documentId })).toMatchObject({ kind: 'multiple-choice' });
  });

  test('and is empty without one', async () => {
    const { documentId } = await questions().create({ data: question({ result: {} }) });
    expect(await questions().findOne({ documentId })).toMatchObject({ kind: null });
  });
});

describe('a save over another editor’s is refused', () => {
  test('the revision counts up with each accepted save', async () => {
    const { documentId } = await questions().create({ data: question() });
    for (const revision of [1, 2, 3]) {
      expect(await questions().findOne({ documentId })).toMatchObject({ result: { revision } });
      await questions().update({ documentId, data: { result: wholeResult({ revision }) } });
    }
  });

  test('the second of two editors gets a conflict that names the field', async () => {
    const { documentId } = await questions().create({ data: question() });
    const save = (decimals: number) =>
      questions().update({ documentId, data: { result: wholeResult({ revision: 1, decimals }) } });
    await save(1);
    await expect(save(2)).rejects.toMatchObject({
      name: 'ConflictError',
      message: expect.stringMatching(/1.*2/),
      details: { errors: [{ path: ['result', 'revision'], name: 'ConflictError' }] },
    });
    expect(await questions().findOne({ documentId })).toMatchObject({ result: { revision: 2, decimals: 1 } });
  });

  test('also when both save at once: one of five is accepted', async () => {
    const { documentId } = await questions().create({ data: question() });
    const saves = [0, 1, 2, 3, 4].map((decimals) =>
      questions().update({ documentId, data: { result: wholeResult({ revision: 1, decimals }) } }),
    );
    const ended = await Promise.allSettled(saves);
    expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await questions().findOne({ documentId })).toMatchObject({ result: { revision: 2 } });
  });

  test('emptying a result counts as a save', async () => {
    const { documentId } = await questions().create({ data: question() });
    await questions().update({ documentId, data: { result: wholeResult({ revision: 1 }) } });
    await expect(questions().update({ documentId, data: { result: null } })).rejects.toMatchObject({
      name: 'ConflictError',
    });
  });

  test('a save that leaves the result alone needs no revision', async () => {
    const { documentId } = await questions().create({ data: question() });
    await questions().update({ documentId, data: { key: 'other-key' } });
    expect(await questions().findOne({ documentId })).toMatchObject({ key: 'other-key', result: { revision: 1 } });
  });
});

describe('an own text carries the facts for which it was written', () => {
  const blocksOf = async (documentId: string): Promise<readonly Data[]> => {
    const saved = await articles().findOne({ documentId, populate: { body: { populate: '*' } } });
    return Array.isArray(saved?.body) ? saved.body : [];
  };
  const changed = (revision: number) => wholeResult({ revision, results: [entry(70, 30)] });

  test('written at the save, and in what the save gives back', async () => {
    const asked = await questions().create({ data: question() });
    const block = resultBlock(asked.documentId, { finding: 'De meesten werken thuis.', fingerprint: 'made up' });
    const saved = await articles().create({ data: { body: [block] }, populate: { body: { populate: '*' } } });
    const [stored] = await blocksOf(saved.documentId);
    expect(stored).toMatchObject({
      finding: 'De meesten werken thuis.',
      fingerprint: expect.stringMatching(/^[0-9a-f]{16,64}$/),
    });
    expect(saved.body).toMatchObject([{ fingerprint: stored?.fingerprint }]);
  });

  test('none for a block without own texts', async () => {
    const asked = await questions().create({ data: question() });
    const block = resultBlock(asked.documentId, { fingerprint: 'made up' });
    const { documentId } = await articles().create({ data: { body: [block] } });
    expect(await blocksOf(documentId)).toMatchObject([{ fingerprint: null }]);
  });

  test('kept while the text stays, renewed when it changes, with ids and without', async () => {
    const asked = await questions().create({ data: question() });
    const block = resultBlock(asked.documentId, { finding: 'De meesten werken thuis.' });
    const { documentId } = await articles().create({ data: { body: [block] } });
    const [first] = await blocksOf(documentId);
    await questions().update({ documentId: asked.documentId, data: { result: changed(1) } });

    await articles().update({ documentId, data: { body: [{ ...block, id: first?.id, fingerprint: 'made up' }] } });
    expect(await blocksOf(documentId)).toMatchObject([{ fingerprint: first?.fingerprint }]);
    await articles().update({ documentId, data: { body: [block] } });
    expect(await blocksOf(documentId)).toMatchObject([{ fingerprint: first?.fingerprint }]);

    await articles().update({ documentId, data: { body: [{ ...block, finding: 'Zeven op de tien werken thuis.' }] } });
    const [renewed] = await blocksOf(documentId);
    expect(renewed?.fingerprint).toMatch(/^[0-9a-f]{16,64}$/);
    expect(renewed?.fingerprint).not.toBe(first?.fingerprint);
  });

  test('of the published version, while a changed draft waits', async () => {
    const asked = await questions().create({ data: question(), status: 'published' });
    const block = (finding: string) => resultBlock(asked.documentId, { finding });
    const before = await articles().create({ data: { body: [block('Voor de wijziging.')] } });
    await questions().update({ documentId: asked.documentId, data: { result: changed(1) } });
    const during = await articles().create({ data: { body: [block('Tijdens de wijziging.')] } });
    const [one, two] = [await blocksOf(before.documentId), await blocksOf(during.documentId)];
    expect(two[0]?.fingerprint).toBe(one[0]?.fingerprint);
  });
});

test('a survey saves with unknown facts', async () => {
  const survey = await documents(server.strapi, SURVEY).create({ data: { name: 'panel', title: { nl: 'Panel' } } });
  expect(survey.documentId).toEqual(expect.any(String));
});
