import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './browser';
import { type SiteUnderTest, startSite } from './site-under-test';
import { withPage } from './with-page';

let browser: Browser;
let site: SiteUnderTest;

beforeAll(async () => {
  site = await startSite();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

/** What a reader can jump to: regions of the page, headings, figures, pictures, tables with their names. */
const STOPS =
  /^- '?(?:banner|main|contentinfo|navigation|region|article|form|search|complementary|heading|figure|img|table|caption|tablist|tab)\b/;

/** The stops of a page as Chromium exposes them, a line each, nested as they are. */
async function stopsOf(page: Page): Promise<readonly string[]> {
  const snapshot = await page.locator('body').ariaSnapshot();
  return snapshot.split('\n').flatMap((line) => {
    const indent = line.length - line.trimStart().length;
    const stop = line.trimStart();
    return STOPS.test(stop) ? [`${' '.repeat(indent / 2)}${stop.replace(/:$/, '')}`] : [];
  });
}

/** Recorded by hand with `RENEW_GOLDEN=1`, and read before it is kept. */
function recorded(language: string, stops: readonly string[]): readonly string[] {
  const file = path.resolve(__dirname, 'trees', `${language}.txt`);
  if (process.env.RENEW_GOLDEN === '1') writeFileSync(file, `${stops.join('\n')}\n`);
  return readFileSync(file, 'utf8').trimEnd().split('\n');
}

test.each([
  ['nl', () => site.demo],
  ['en', () => site.english],
])('the tree of the demo article in %s is the recorded one', async (language, address) => {
  await withPage(browser, { url: site.url + address() }, async (page) => {
    const stops = await stopsOf(page);
    expect(stops).toEqual(recorded(language, stops));
  });
});

test.each([
  ['the demo article', () => site.demo],
  ['all examples', () => site.long],
])(
  'in %s each figure has a heading, exactly one picture with a name, and tables with captions',
  async (_name, address) => {
    await withPage(browser, { url: site.url + address(), javaScriptEnabled: false }, async (page) => {
      const figures = await page
        .getByRole('figure')
        .filter({ has: page.locator('svg') })
        .all();
      expect(figures.length).toBeGreaterThan(3);
      for (const figure of figures) {
        const heading = await figure.getByRole('heading').first().textContent();
        const named = await figure.getByRole('img', { name: /\S{3}/ }).count();
        const captioned = await figure.getByRole('table', { name: /\S{3}/ }).count();
        const of = await figure.getByRole('table').count();
        const seen = { heading, pictures: await figure.getByRole('img').count(), named, uncaptioned: of - captioned };
        expect(seen).toEqual({ heading: expect.stringMatching(/\S{3}/), pictures: 1, named: 1, uncaptioned: 0 });
        expect(of).toBeGreaterThan(0);
      }
    });
  },
);
