import { expect, test } from '@jest/globals';
import { parse } from 'node-html-parser';
import { z } from 'zod';
import type { TestStrapi } from '../integration/support/strapi';

const TYPES = { xml: 'application/atom+xml; charset=utf-8', json: 'application/feed+json; charset=utf-8' } as const;
const SERIES = '/nl/reeksen/ambtenarenpanel';
const ARTICLE = '/nl/artikelen/overheden-op-weg-naar-online';

const FEED = z.object({
  items: z.array(z.object({ url: z.string(), date_published: z.string(), date_modified: z.string() })),
});

/** How feeds are asked for: by a programme that keeps what it got, and by one that finds them in a page. */
export function testFeedsOverHttp(running: () => TestStrapi): void {
  const get = (address: string, headers: Record<string, string> = {}) => running().http.get(address).set(headers);
  const items = async (address: string) => FEED.parse(JSON.parse((await get(address)).text)).items;

  test.each(['/nl/feed', '/en/feed', `${SERIES}/feed`, '/en/series/daily-life/feed'])(
    '%s is there in both forms',
    async (address) => {
      for (const [ending, type] of Object.entries(TYPES)) {
        const { status, headers } = await get(`${address}.${ending}`);
        expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, type, 'public, no-cache']);
      }
    },
  );

  test('a series that there is not has no feed', async () => {
    const { status, headers } = await get('/nl/reeksen/nergens/feed.xml');
    expect([status, headers['cache-control']]).toEqual([404, 'no-store']);
  });

  test('a feed gives the newest articles first, by the dates of the article', async () => {
    const [first, second] = await items(`${SERIES}/feed.json`);
    expect(first?.url).toMatch(/^http:\/\/.+\/nl\/artikelen\/digitaal-vaardig/);
    expect([first?.date_published, second?.date_published].map((date) => date?.slice(0, 10))).toEqual([
      '2026-03-17',
      '2026-03-03',
    ]);
    const page =
      parse((await get(ARTICLE)).text).querySelector('script[type="application/ld+json"]')?.textContent ?? '';
    const [about] = JSON.parse(page)['@graph'];
    expect(about).toMatchObject({ datePublished: second?.date_published, dateModified: second?.date_modified });
  });

  test.each(['ETag', 'Last-Modified'])('who has it, by its %s, gets 304', async (header) => {
    const asked = { ETag: 'If-None-Match', 'Last-Modified': 'If-Modified-Since' }[header] ?? '';
    for (const address of ['/nl/feed.xml', `${SERIES}/feed.json`]) {
      const { headers } = await get(address);
      const again = await get(address, { [asked]: headers[header.toLowerCase()] ?? '' });
      expect([again.status, again.text]).toEqual([304, '']);
    }
  });

  test('a page names the feeds that it is in, and they are there', async () => {
    const feeds = async (address: string) =>
      parse((await get(address)).text)
        .querySelectorAll('link[rel="alternate"][type]')
        .map((link) => [link.getAttribute('type'), link.getAttribute('href'), link.getAttribute('title')]);
    const all = [
      ['application/atom+xml', '/nl/feed.xml', 'Onderzoek in beeld'],
      ['application/feed+json', '/nl/feed.json', 'Onderzoek in beeld'],
    ];
    const ofSeries = [
      ['application/atom+xml', `${SERIES}/feed.xml`, 'Ambtenarenpanel – Onderzoek in beeld'],
      ['application/feed+json', `${SERIES}/feed.json`, 'Ambtenarenpanel – Onderzoek in beeld'],
    ];
    expect(await feeds('/nl')).toEqual(all);
    expect(await feeds(SERIES)).toEqual([...ofSeries, ...all]);
    expect(await feeds(ARTICLE)).toEqual([...ofSeries, ...all]);
  });

  test('an article that is taken back is gone for who asks by date or tag', async () => {
    const address = '/en/series/daily-life/feed.json';
    const { headers } = await get(address);
    expect((await items(address)).map(({ url }) => url.split('/').at(-1))).toEqual(['good-manners-on-a-plane']);
    const [{ documentId }] = (await get('/api/survey-articles?locale=en&filters[slug][$eq]=good-manners-on-a-plane'))
      .body.data;
    const documents = running().strapi.documents('plugin::survey-charts.survey-article');
    await documents.unpublish({ documentId, locale: 'en' });
    expect((await get(address, { 'If-Modified-Since': headers['last-modified'] ?? '' })).status).toBe(200);
    expect((await get(address, { 'If-None-Match': headers.etag ?? '' })).status).toBe(200);
    expect(await items(address)).toEqual([]);
    expect((await get('/en/series/daily-life/feed.xml')).text).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
  });
}
