import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './browser';
import { addressOf, cutOff, READ_PAGES } from './every-page';
import { type SiteUnderTest, startSite } from './site-under-test';
import { shown, withPage } from './with-page';

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

/** Fillings and outlines of the marks of the drawings that are shown, as a browser computes them. */
const MARKS = `[...document.querySelectorAll('.chart svg')].filter((svg) => svg.checkVisibility()).map((svg) => ({
  marks: [...svg.querySelectorAll('path[fill^="var"]:not([fill*="track"])')].map((mark) => {
    const { fill, stroke } = getComputedStyle(mark);
    return [fill, stroke];
  }),
  letters: [...svg.querySelectorAll('text')].map((text) => getComputedStyle(text).fill),
}))`;
const colors = (page: Page) => page.evaluate<{ marks: string[][]; letters: string[] }[]>(MARKS);
const ground = (page: Page) => page.evaluate<string>(`getComputedStyle(document.body).backgroundColor`);

describe.each(READ_PAGES)('in forced colours the page %s', (name) => {
  test.each(['light', 'dark'] as const)('shows every mark and letter of its drawings, %s', async (colorScheme) => {
    const visit = { url: addressOf(site, name), forcedColors: 'active', colorScheme } as const;
    await withPage(browser, visit, async (page) => {
      const background = await ground(page);
      const drawings = await colors(page);
      expect(drawings.length).toBeGreaterThan(3);
      for (const { marks, letters } of drawings) {
        expect(letters.filter((color) => color === background)).toEqual([]);
        expect(
          marks.filter(([fill, stroke]) => fill === background && (stroke === 'none' || stroke === background)),
        ).toEqual([]);
      }
    });
  });
});

test('in forced colours a choice and an open tab are seen', async () => {
  await withPage(browser, { url: addressOf(site, 'demo'), forcedColors: 'active' }, async (page) => {
    await page.locator('.settings-button').click();
    const of = (selector: string) =>
      page.evaluate<string>(`getComputedStyle(document.querySelector('${selector}')).backgroundColor`);
    expect(await of('.choices label:has(:checked)')).not.toBe(await of('.choices label:not(:has(:checked))'));
    expect(await of('.tabs [aria-selected=true]')).not.toBe(await of('.tabs [aria-selected=false]'));
  });
});

describe('on paper', () => {
  test('there is the article and no furniture', async () => {
    await withPage(browser, { url: addressOf(site, 'demo') }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await shown(page, 'button:not(.term), nav, select, input, .share, .figure-links, .skip-link, .more')).toBe(
        0,
      );
      const tables = await page.locator('.figure-table').count();
      expect(await shown(page, '.figure-table')).toBe(tables);
      expect(await shown(page, '.chart svg')).toBe(tables);
      expect(await ground(page)).toBe('rgb(255, 255, 255)');
    });
  });

  test('a dark screen still prints black on white, its charts by pattern', async () => {
    const visit = { url: addressOf(site, 'demo'), colorScheme: 'dark', contrast: 'more' } as const;
    await withPage(browser, visit, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await ground(page)).toBe('rgb(255, 255, 255)');
      const all = await colors(page);
      for (const color of all.flatMap(({ letters }) => letters)) expect(color).toBe('rgb(0, 0, 0)');
      const fills = all.flatMap(({ marks }) => marks.map(([fill = '']) => fill));
      expect(fills.filter((fill) => fill.includes('#pattern-')).length).toBeGreaterThan(4);
      const grey = /^rgb\((\d+), \1, \1\)$/;
      expect(fills.filter((fill) => !fill.startsWith('url') && !grey.test(fill))).toEqual([]);
    });
  });

  test('the address of a link to elsewhere is written out', async () => {
    await withPage(browser, { url: addressOf(site, 'long') }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const written = await page.evaluate<string[]>(
        `[...document.querySelectorAll('.body a[href^="http"]')].map((link) => getComputedStyle(link, '::after').content)`,
      );
      expect(written.length).toBeGreaterThan(0);
      for (const content of written) expect(content).toContain('http');
    });
  });

  test.each([
    ['', 16],
    ['size=larger', 24],
  ])('with the settings "%s" the letters are %d px', async (settings, size) => {
    await withPage(browser, { url: addressOf(site, 'demo'), viewport: { width: 640, height: 900 } }, async (page) => {
      await page.evaluate(`localStorage.setItem('reading-settings', '${settings}')`);
      await page.reload();
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate(`getComputedStyle(document.documentElement).fontSize`)).toBe(`${size}px`);
      const drawing = size > 16 ? '.chart-narrow' : '.chart-wide';
      expect(await shown(page, `${drawing} svg`)).toBe(await shown(page, '.chart svg'));
      // 640 px is an A4 between its margins.
      expect(await cutOff(page)).toEqual([]);
    });
  });

  test('the PDF is tagged: headings, table headers and the figures’ alternatives', async () => {
    await withPage(browser, { url: addressOf(site, 'demo') }, async (page) => {
      const pdf = (await page.pdf({ tagged: true, outline: true })).toString('latin1');
      for (const tag of ['/StructTreeRoot', '/S /H1', '/S /H2', '/S /H3', '/S /TH', '/S /Figure']) {
        expect([tag, pdf.includes(tag)]).toEqual([tag, true]);
      }
      const figures = await page.locator('.figure').count();
      expect(pdf.match(/\/Alt /g)?.length ?? 0).toBeGreaterThanOrEqual(figures);
    });
  });
});
