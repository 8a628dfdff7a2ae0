import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { axeViolations } from './axe';
import { openBrowser } from './browser';
import { addressOf, cutOff, overlaps, READ_PAGES } from './every-page';
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

/** As a reader's own style sheet sets it; the page's policy does not hold for a browser's own. */
const styled = (page: Page, css: string) =>
  page.evaluate(
    `{ const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(css)}); document.adoptedStyleSheets = [sheet]; }`,
  );

/** WCAG 1.4.12. */
const TEXT_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** Runs in the page: words of column headings that go on in the next line. */
function brokenHeadings(): readonly string[] {
  const seen = [...document.querySelectorAll('thead')]
    // That of a table of groups is there for screen readers alone.
    .filter((head) => head.getBoundingClientRect().width > 1)
    .flatMap((head) => [...head.querySelectorAll('th')]);
  return seen.flatMap((heading) => {
    const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    const broken: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) broken.push(word);
      }
    }
    return broken;
  });
}

const WAYS: readonly (readonly [string, { readonly width: number; readonly css?: string; readonly scale?: number }])[] =
  [
    ['at 320 px, which is 1280 px at 400 %', { width: 320 }],
    ['at 768 px', { width: 768 }],
    ['at 640 px with letters twice as large', { width: 640, css: ':root { font-size: 40px !important }' }],
    ['at 320 px with WCAG text spacing', { width: 320, css: TEXT_SPACING }],
    ['at 1280 px with WCAG text spacing', { width: 1280, css: TEXT_SPACING }],
  ];

describe.each(READ_PAGES)('the page %s', (name) => {
  test.each(WAYS)('%s cuts nothing off and lays nothing over another', async (_, { width, css = '' }) => {
    await withPage(browser, { url: addressOf(site, name), viewport: { width, height: 900 } }, async (page) => {
      await styled(page, css);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      expect(await cutOff(page)).toEqual([]);
      expect(await overlaps(page)).toEqual([]);
    });
  });

  test('at 320 px breaks no heading of a table within a word', async () => {
    await withPage(browser, { url: addressOf(site, name), viewport: { width: 320, height: 900 } }, async (page) => {
      expect(await page.evaluate(brokenHeadings)).toEqual([]);
    });
  });

  test.each([
    { width: 1280, colorScheme: 'light' },
    { width: 320, colorScheme: 'dark' },
  ] as const)('has nothing that axe finds at $width px, $colorScheme', async ({ width, colorScheme }) => {
    const visit = { url: addressOf(site, name), viewport: { width, height: 900 }, colorScheme };
    await withPage(browser, visit, async (page, complaints) => {
      expect(await axeViolations(page)).toEqual([]);
      expect(complaints).toEqual([]);
    });
  });

  test('has nothing that axe finds without a script, or in high contrast', async () => {
    const url = addressOf(site, name);
    for (const colorScheme of ['light', 'dark'] as const) {
      await withPage(browser, { url, contrast: 'more', colorScheme }, async (page) => {
        expect(await axeViolations(page)).toEqual([]);
      });
    }
  });
});

test('the settings and the letters at their largest still fit on a telephone', async () => {
  await withPage(browser, { url: addressOf(site, 'demo'), viewport: { width: 320, height: 900 } }, async (page) => {
    await page.evaluate(
      `localStorage.setItem('reading-settings', 'size=largest&spacing=widest&patterns=on&tables=closed')`,
    );
    await page.reload();
    await page.locator('.settings-button').click();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    expect(await cutOff(page)).toEqual([]);
    expect(await overlaps(page)).toEqual([]);
  });
});

test.each(READ_PAGES)('the page %s has no figure of a group on a telephone without the group’s base', async (name) => {
  await withPage(browser, { url: addressOf(site, name), viewport: { width: 320, height: 900 } }, async (page) => {
    const named: readonly string[] = await page.evaluate(
      `[...document.querySelectorAll('.figure-table-grouped td')].map((cell) => getComputedStyle(cell, '::before').content)`,
    );
    const tables = await page.locator('.figure-table-grouped').count();
    expect(named.length > 0).toBe(tables > 0);
    expect(named.filter((content) => !/\(.*\p{L}.*\)/u.test(content))).toEqual([]);
  });
});

test.each(READ_PAGES)('the page %s gives its figures the whole width of a telephone', async (name) => {
  await withPage(browser, { url: addressOf(site, name), viewport: { width: 320, height: 900 } }, async (page) => {
    const sides: readonly string[] = await page.evaluate(
      `[...document.querySelectorAll('.body > .figure')].map((figure) => figure.getBoundingClientRect()).map(({ left, right }) => left + '-' + right)`,
    );
    expect(sides.length).toBeGreaterThan(0);
    expect([...new Set(sides)]).toEqual(['0-320']);
  });
});
