import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createPublication, type Publication } from './support/publication';
import { startStrapi, type TestStrapi } from './support/strapi';

let server: TestStrapi;
let made: Publication;

beforeAll(async () => {
  server = await startStrapi();
  made = await createPublication(server.strapi);
});

afterAll(() => server.stop());

const titles = (body: { data: { title: string }[] }) => body.data.map(({ title }) => title);

describe('a list of articles', () => {
  test('newest first, published ones of one language only', async () => {
    const { status, body } = await server.http.get('/api/survey-articles');
    expect(status).toBe(200);
    expect(titles(body)).toEqual(['Drie', 'Twee', 'Een']);
    expect(body.meta).toEqual({ pagination: { page: 1, pageSize: 25, pageCount: 1, total: 3 } });
    expect(body.data[0]).toEqual({
      documentId: made.articles.three,
      locale: 'nl',
      title: 'Drie',
      slug: 'drie',
      intro: 'Kort.',
      summary: '',
      byline: '',
      publicationDate: '2026-03-01T10:00:00.000Z',
    });
    const english = await server.http.get('/api/survey-articles?locale=en');
    expect(titles(english.body)).toEqual(['One']);
  });

  test.each([
    ['filters[slug][$eq]=twee', ['Twee']],
    ['filters[slug]=twee', ['Twee']],
    ['filters[title][$containsi]=E', ['Drie', 'Twee', 'Een']],
    ['filters[slug][$in][0]=een&filters[slug][$in][1]=drie', ['Drie', 'Een']],
    ['filters[publicationDate][$gte]=2026-02-01T00:00:00Z', ['Drie', 'Twee']],
    ['filters[series][slug][$eq]=reeks', ['Twee', 'Een']],
    ['filters[$or][0][slug]=een&filters[$or][1][slug]=drie', ['Drie', 'Een']],
    ['series=reeks', ['Twee', 'Een']],
    ['series=reeks&since=2000-01-01&sort=slug', ['Een', 'Twee']],
    ['since=2100-01-01', []],
    ['filters[byline][$null]=true', ['Drie', 'Twee', 'Een']],
    ['sort=title', ['Drie', 'Een', 'Twee']],
    ['sort[0]=publicationDate:asc', ['Een', 'Twee', 'Drie']],
    ['pagination[page]=2&pagination[pageSize]=2', ['Een']],
    ['pagination[start]=1&pagination[limit]=1', ['Twee']],
    ['pagination[page]=9', []],
  ])('%s', async (query, expected) => {
    const { status, body } = await server.http.get(`/api/survey-articles?${query}`);
    expect([status, body.error]).toEqual([200, undefined]);
    expect(titles(body)).toEqual(expected);
  });

  test.each(['fields=title,slug', 'fields[0]=title&fields[1]=slug', 'fields[]=title&fields[]=slug'])(
    '?%s',
    async (query) => {
      const list = await server.http.get(`/api/survey-articles?filters[slug]=een&${query}`);
      const sparse = { documentId: made.articles.one, locale: 'nl', title: 'Een', slug: 'een' };
      expect(list.body.data).toEqual([sparse]);
      const one = await server.http.get(`/api/survey-articles/${made.articles.one}?${query}&populate=series`);
      expect(one.body.data).toEqual({ ...sparse, series: { documentId: made.series, title: 'Reeks', slug: 'reeks' } });
    },
  );

  test('with what is asked for', async () => {
    const { body } = await server.http.get('/api/survey-articles?filters[slug]=een&populate=series,body');
    expect(body.data[0]).toMatchObject({
      series: { title: 'Reeks', slug: 'reeks' },
      body: [{}, { question: { key: 'home' } }],
    });
    expect(body.data[0]).not.toHaveProperty('surveys');
  });

  test.each([
    'filter=x',
    'status=draft',
    'fields=result',
    'fields[title]=createdBy',
    'fields[0][title]=x',
    'since=soon',
    'since[$gt]=2026-01-01',
    'series[createdBy]=x',
    'locale=fr',
    'locale=*',
    'sort=result',
    'sort=title:up',
    'sort[0][title]=asc',
    'sort=createdBy.email',
    'sort=title,slug,title,slug',
    'pagination[page]=0',
    'pagination[page]=1.5',
    'pagination[pageSize]=101',
    'pagination[page]=1&pagination[start]=0',
    'pagination[limit]=-1',
    'pagination=3',
    'populate=createdBy',
    'populate[body][on]=x',
    'populate[body][populate][question][populate]=survey',
    'filters[id]=1',
    'filters[body][question][result][$contains]=61',
    'filters[surveys][questions][result][$contains]=61',
    'filters[surveys][name][$startsWith]=g',
    'filters[createdBy][email][$startsWith]=a',
    'filters[title][$foo]=1',
    'filters[title][$eq][$eq]=1',
    'filters[publicationDate][$gt]=soon',
    'filters=1',
    'filters[$and]=1',
    `filters[title]=${'x'.repeat(201)}`,
    `filters${'[$and][0]'.repeat(9)}[title]=x`,
    Array.from({ length: 21 }, (_, index) => `filters[$or][${index}][title]=x`).join('&'),
  ])('refuses ?%s', async (query) => {
    const { status, body, headers } = await server.http.get(`/api/survey-articles?${query}`);
    expect([status, body.data, body.error?.status, body.error?.name]).toEqual([400, null, 400, 'ValidationError']);
    expect(body.error.message).not.toBe('');
    expect(headers['cache-control']).toBe('no-store');
  });
});
