import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'node-html-parser';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser';
import { type StrapiProcess, startStrapi } from './strapi-process';
import { withPage } from './with-page';

let strapi: StrapiProcess;
let browser: Browser;

beforeAll(async () => {
  strapi = await startStrapi();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await strapi.stop();
});

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

async function get(address: string): Promise<Answer> {
  const response = await fetch(strapi.url + address, { headers: { Accept: 'text/html,*/*' } });
  const text = await response.text();
  return { status: response.status, type: response.headers.get('content-type') ?? '', text };
}

/** What a page names on this host: links, files, pictures. */
function addressesIn(html: string, base: string): readonly URL[] {
  const elements = parse(html).querySelectorAll('[href], [src]');
  const named = elements.map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '');
  const pictures = [...html.matchAll(/<meta property="og:image" content="([^"]+)"/g)].map(([, url = '']) => url);
  return [...named, ...pictures].map((address) => new URL(address, base)).filter(({ origin }) => origin === strapi.url);
}

/** Everything that can be come to from the front pages, by its address without fragment. */
async function crawl(): Promise<{
  answers: ReadonlyMap<string, Answer>;
  fragments: readonly (readonly [string, string])[];
}> {
  const answers = new Map<string, Answer>();
  const fragments: (readonly [string, string])[] = [];
  const open = ['/nl', '/en', '/nl/er-is-hier-niets'];
  for (let address = open.pop(); address !== undefined; address = open.pop()) {
    if (answers.has(address)) continue;
    const answer = await get(address);
    answers.set(address, answer);
    if (!answer.type.includes('text/html')) continue;
    for (const url of addressesIn(answer.text, strapi.url + address)) {
      open.push(url.pathname + url.search);
      if (url.hash !== '') fragments.push([url.pathname + url.search, decodeURIComponent(url.hash.slice(1))]);
    }
  }
  return { answers, fragments };
}

test('every link, file and picture of the site is there, and every fragment', async () => {
  const { answers, fragments } = await crawl();
  const lost = [...answers].filter(([, { status }]) => status !== 200).map(([address]) => address);
  expect(lost).toEqual(['/nl/er-is-hier-niets']);
  expect([...answers.keys()].filter((address) => address.startsWith('/figures/')).length).toBeGreaterThan(10);
  expect(fragments.length).toBeGreaterThan(50);
  for (const [address, id] of fragments) {
    const html = answers.get(address)?.text ?? '';
    expect([address, id, html.includes(` id="${id}"`)]).toEqual([address, id, true]);
  }
});

test('the sitemap names pages that are there, each with its languages, and robots.txt names the sitemap', async () => {
  const { text } = await get('/sitemap.xml');
  const addresses = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url);
  expect(addresses.length).toBeGreaterThan(12);
  for (const url of addresses) {
    const { status, text: html } = await get(url.replace(strapi.url, ''));
    expect([url, status, html.includes(`<link rel="canonical" href="${url}">`)]).toEqual([url, 200, true]);
  }
  expect(text).toContain('hreflang="en"');
  expect((await get('/robots.txt')).text).toContain(`Sitemap: ${strapi.url}/sitemap.xml`);
});

test('an article names itself in each language, its picture with its text, and its data', async () => {
  const { text } = await get('/nl/artikelen/overheden-op-weg-naar-online');
  for (const language of ['nl', 'en'])
    expect(text).toMatch(new RegExp(`<link rel="alternate" hreflang="${language}"`, 'i'));
  expect(text).toMatch(/<meta property="og:image:alt" content="[^"]{20,125}"/);
  const data: { '@graph': { '@type': string }[] } = JSON.parse(
    parse(text).querySelector('script[type="application/ld+json"]')?.innerHTML ?? '{}',
  );
  expect(data['@graph'].map((one) => one['@type'])).toEqual(['Article', 'Dataset']);
});

test.each([
  '/nl',
  '/en',
  '/nl/reeksen/ambtenarenpanel',
  '/nl/artikelen/goede-manieren-in-het-vliegtuig',
  '/en/articles/good-manners-on-a-plane',
  '/nl/toegankelijkheid',
  '/en/privacy',
])('%s keeps to the policy and its own host, as the real server sends it', async (address) => {
  await withPage(browser, { url: strapi.url + address }, async (page, complaints) => {
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
    const response = await page.request.get(strapi.url + address);
    expect(response.headers()['content-security-policy']).toMatch(/^default-src 'none'/);
    expect(response.headers()['content-security-policy']).not.toContain('unsafe');
  });
});
