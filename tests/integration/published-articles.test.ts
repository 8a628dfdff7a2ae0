import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ARTICLE, article, documents, unique } from './support/content';
import { startStrapi, type TestStrapi } from './support/strapi';

const OLD_SLUG = 'plugin::survey-charts.old-slug';
let server: TestStrapi;

beforeAll(async () => {
  server = await startStrapi();
});

afterAll(() => server.stop());

const articles = () => documents(server.strapi, ARTICLE);
const oldSlugs = (articleDocumentId: string): Promise<{ slug: string; language: string }[]> =>
  server.strapi.db.query(OLD_SLUG).findMany({ where: { articleDocumentId }, orderBy: { id: 'asc' } });

describe('the date of publication', () => {
  test('is set at the first publishing and stays', async () => {
    const started = Date.now();
    const { documentId } = await articles().create({ data: article() });
    expect(await articles().findOne({ documentId })).toMatchObject({ publicationDate: null });
    await articles().publish({ documentId });
    const first = await articles().findOne({ documentId, status: 'published' });
    const date = new Date(String(first?.publicationDate)).getTime();
    // To the minute: Strapi's form has no seconds, and would write it anew when somebody tabs past.
    expect(date % 60_000).toBe(0);
    expect(date).toBeGreaterThan(started - 61_000);
    expect(date).toBeLessThanOrEqual(Date.now() + 1000);
    await articles().update({ documentId, data: { intro: 'Anders.' }, status: 'published' });
    await articles().unpublish({ documentId });
    await articles().publish({ documentId });
    const again = await articles().findOne({ documentId, status: 'published' });
    expect(again?.publicationDate).toEqual(first?.publicationDate);
  });

  test('does not make the draft look changed', async () => {
    const { documentId } = await articles().create({ data: article(), status: 'published' });
    const [draft, published] = [
      await articles().findOne({ documentId, status: 'draft' }),
      await articles().findOne({ documentId, status: 'published' }),
    ];
    expect(draft?.publicationDate).toEqual(published?.publicationDate);
    expect(draft?.updatedAt).toEqual(published?.updatedAt);
  });

  test('that an editor gave is kept', async () => {
    const publicationDate = '2020-02-29T11:00:00.000Z';
    const { documentId } = await articles().create({ data: article({ publicationDate }), status: 'published' });
    const published = await articles().findOne({ documentId, status: 'published' });
    expect(new Date(String(published?.publicationDate)).toISOString()).toBe(publicationDate);
  });

  test('is not a copy’s', async () => {
    const { documentId } = await articles().create({ data: article(), status: 'published' });
    const copy = await articles().clone({ documentId, data: { slug: unique('copy') } });
    expect(await articles().findOne({ documentId: copy.documentId })).toMatchObject({ publicationDate: null });
  });

  test('is each language’s own', async () => {
    const { documentId } = await articles().create({ data: article(), locale: 'nl' });
    await articles().update({ documentId, data: article(), locale: 'en' });
    await articles().publish({ documentId, locale: 'nl' });
    expect(await articles().findOne({ documentId, locale: 'en' })).toMatchObject({ publicationDate: null });
    expect(await articles().findOne({ documentId, locale: 'en', status: 'published' })).toBeNull();
  });
});

describe('addresses', () => {
  test('the address that a published article had is kept', async () => {
    const first = unique('first');
    const { documentId } = await articles().create({ data: article({ slug: first }), status: 'published' });
    await articles().update({ documentId, data: { slug: unique('unpublished') } });
    expect(await oldSlugs(documentId)).toEqual([]);
    const second = unique('second');
    await articles().update({ documentId, data: { slug: second }, status: 'published' });
    expect(await oldSlugs(documentId)).toMatchObject([{ slug: first, language: 'nl' }]);
    await articles().update({ documentId, data: { slug: first }, status: 'published' });
    expect(await oldSlugs(documentId)).toMatchObject([{ slug: second, language: 'nl' }]);
  });

  test('one address is one published article’s; in the other language it may be another’s', async () => {
    const slug = unique('slug');
    const taken = article({ slug });
    await articles().create({ data: taken, locale: 'nl', status: 'published' });
    const second = await articles().create({ data: article({ slug }), locale: 'nl' });
    await expect(articles().publish({ documentId: second.documentId, locale: 'nl' })).rejects.toMatchObject({
      message: expect.stringContaining(String(taken.title)),
      details: { errors: [{ path: ['slug'] }] },
    });
    await articles().create({ data: article({ slug }), locale: 'en', status: 'published' });
  });
});

describe('several languages at once', () => {
  test('are published together', async () => {
    const { documentId } = await articles().create({ data: article(), locale: 'nl' });
    await articles().update({ documentId, data: article(), locale: 'en' });
    await articles().publish({ documentId, locale: '*' });
    for (const locale of ['nl', 'en']) {
      expect(await articles().findOne({ documentId, locale, status: 'published' })).not.toBeNull();
    }
  });

  test('or not at all', async () => {
    const { documentId } = await articles().create({ data: article(), locale: 'nl' });
    await articles().update({ documentId, data: article({ body: [] }), locale: 'en' });
    await expect(articles().publish({ documentId, locale: ['nl', 'en'] })).rejects.toMatchObject({
      name: 'ValidationError',
    });
    for (const locale of ['nl', 'en']) {
      expect(await articles().findOne({ documentId, locale, status: 'published' })).toBeNull();
    }
  });

  test('a locale that an administrator added has no words', async () => {
    await server.strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'Français' });
    const { documentId } = await articles().create({ data: article(), locale: 'fr' });
    await expect(articles().publish({ documentId, locale: 'fr' })).rejects.toMatchObject({ name: 'ValidationError' });
  });
});

test('what is refused leaves the draft of an update as it was', async () => {
  const { documentId } = await articles().create({ data: article({ intro: 'Zo was het.' }) });
  const update = articles().update({ documentId, data: { intro: 'Zo wordt het.', title: '' }, status: 'published' });
  await expect(update).rejects.toMatchObject({ name: 'ValidationError' });
  expect(await articles().findOne({ documentId })).toMatchObject({ intro: 'Zo was het.' });
});

describe('an address that nobody answers', () => {
  const typed = 'text/html,application/xhtml+xml,*/*;q=0.8';

  test.each(['/nl/nergens', '/nl/feed.rss', '/nl/reeksen/nergens/feed.xml'])(
    'is a page that helps whoever typed it: %s',
    async (address) => {
      const { text } = await server.http.get(address).set('Accept', typed).expect(404);
      expect(text).toContain('<html lang="nl"');
    },
  );

  test('is JSON for a programme, and where only programmes come', async () => {
    await server.http.get('/nl/feed.rss').set('Accept', '*/*').expect(404).expect('Content-Type', /json/);
    await server.http.get('/api/nergens').set('Accept', typed).expect(404).expect('Content-Type', /json/);
  });
});
