import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { CONTENT_SECURITY_POLICY } from '../../src/api/site/http/send-page';
import { axeViolations } from './axe';
import { openBrowser } from './browser';
import { type PageServer, servePages } from './page-server';
import { readerPages } from './reader-pages';

let browser: Browser;
let server: PageServer;

beforeAll(async () => {
  server = await servePages(readerPages, CONTENT_SECURITY_POLICY);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

interface Look {
  readonly width: number;
  readonly scheme?: 'light' | 'dark';
}

/** Opens a page without any script, as it must do, and gives what its console said too. */
async function withPage<T>(
  address: string,
  { width, scheme = 'light' }: Look,
  use: (page: Page, complaints: readonly string[]) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url)) complaints.push(`A request to another host: ${request.url()}`);
  });
  await page.goto(server.url + address);
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  try {
    return await use(page, complaints);
  } finally {
    await context.close();
  }
}

const SCROLL_WIDTH = 'document.documentElement.scrollWidth';
const addresses = [...readerPages.keys()];

describe.each(addresses)('%s', (address) => {
  test.each([
    { width: 1280, scheme: 'light' },
    { width: 320, scheme: 'dark' },
  ] as const)('axe finds nothing at $width px, $scheme', async (look) => {
    expect(await withPage(address, look, (page) => axeViolations(page))).toEqual([]);
  });

  test('does not scroll sideways at 320 px', async () => {
    expect(await withPage(address, { width: 320 }, (page) => page.evaluate(SCROLL_WIDTH))).toBe(320);
  });

  test('does not scroll sideways with the letters twice as large', async () => {
    const overflow = await withPage(address, { width: 640 }, async (page) => {
      // As a reader's own setting does: everything is measured in the letters of the root.
      await page.evaluate(`document.documentElement.style.fontSize = '40px'`);
      return page.evaluate(SCROLL_WIDTH);
    });
    expect(overflow).toBe(640);
  });

  test('keeps to its content security policy, and to its own host', async () => {
    const complaints = await withPage(address, { width: 1280 }, async (_page, said) => said);
    expect(complaints.filter((line) => !line.includes('404'))).toEqual([]);
  });
});

/** Names of the pictures that assistive technology gets. */
const EXPOSED = `[...document.querySelectorAll('.chart svg')].filter((svg) => svg.checkVisibility()).map((svg) => svg.id)`;

describe('the two drawings of a figure', () => {
  test.each([
    [1280, ['figure-app-use-wide', 'figure-app-use-2-wide']],
    [700, ['figure-app-use-wide', 'figure-app-use-2-wide']],
    [560, ['figure-app-use-narrow', 'figure-app-use-2-narrow']],
    [320, ['figure-app-use-narrow', 'figure-app-use-2-narrow']],
  ])('at %i px exactly one is there', async (width, expected) => {
    expect(await withPage('/article', { width }, (page) => page.evaluate(EXPOSED))).toEqual(expected);
  });

  test('without a style sheet it is the wide one', async () => {
    const shown = await withPage('/article', { width: 320 }, async (page) => {
      await page.evaluate(`document.querySelector('link[rel=stylesheet]').remove()`);
      return page.evaluate(EXPOSED);
    });
    expect(shown).toEqual(['figure-app-use-wide', 'figure-app-use-2-wide']);
  });
});

test('a table of groups stays a table for a screen reader where it is shown as lists', async () => {
  const roles = await withPage('/article', { width: 320 }, async (page) => {
    const snapshot = await page.locator('#figure-app-use table').ariaSnapshot();
    return snapshot;
  });
  expect(roles).toContain('- table "Gebruik je de app?"');
  expect(roles).toContain('- columnheader "Jong 120 mensen"');
  expect(roles).toContain('- rowheader "Ja; vaak"');
  expect(roles).toContain('- cell "33,3%"');
});
