import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { axeViolations } from './axe';
import { openBrowser } from './browser';
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

const demo = () => site.url + site.demo;
const style = (page: Page, selector: string, property: string) =>
  page.evaluate<string>(`getComputedStyle(document.querySelector('${selector}')).${property}`);
const pixels = async (page: Page, selector: string, property: string) =>
  Number.parseFloat(await style(page, selector, property));

async function choose(page: Page, ...labels: readonly string[]) {
  await page.getByRole('button', { name: 'Leesinstellingen' }).click();
  for (const label of labels) await page.getByLabel(label, { exact: true }).check();
  await page.getByRole('button', { name: 'Sluiten' }).click();
}

describe('the panel', () => {
  test('is not there without a script', async () => {
    const count = await withPage(browser, { url: demo(), javaScriptEnabled: false }, (page) =>
      shown(page, '.settings-button, #settings, .player, .core-notice, .share button, .table-button'),
    );
    expect(count).toBe(0);
  });

  test('opens and closes by keyboard, and gives the focus back', async () => {
    await withPage(browser, { url: demo() }, async (page) => {
      const button = page.getByRole('button', { name: 'Leesinstellingen' });
      await button.focus();
      await page.keyboard.press('Enter');
      expect(await button.getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.name')).toBe('size');
      await page.keyboard.press('Escape');
      expect(await shown(page, '#settings')).toBe(0);
      expect(await page.evaluate('document.activeElement.className')).toBe('settings-button');
    });
  });

  test.each([1280, 320])('has targets of 44 px and no fault that axe finds at %i px', async (width) => {
    await withPage(browser, { url: demo(), viewport: { width, height: 900 } }, async (page) => {
      await page.locator('.settings-button').click();
      const sizes: readonly number[] = await page.evaluate(
        `[...document.querySelectorAll('.settings-button, .settings label, .settings button')].map((one) => one.getBoundingClientRect().height)`,
      );
      expect(sizes.length).toBe(17);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    });
  });
});

describe('a choice', () => {
  test('is there before the first paint at the next visit, with no request or cookie', async () => {
    await withPage(browser, { url: demo() }, async (page, complaints) => {
      await choose(page, 'Nog groter', 'Heel ruim', 'Donker', 'Patronen in grafieken');
      // As the page is at the end of its head, long before it is painted.
      await page.addInitScript(`new MutationObserver((_, observer) => {
        if (document.body === null) return;
        window.atFirst = { ...document.documentElement.dataset, dark: document.querySelector('link[data-scheme=dark]').media };
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true })`);
      await page.reload();
      expect(await page.evaluate('window.atFirst')).toMatchObject({
        size: 'larger',
        spacing: 'widest',
        scheme: 'dark',
        patterns: 'on',
        dark: 'screen',
      });
      expect(await page.context().cookies()).toEqual([]);
      expect(complaints).toEqual([]);
      await page.locator('.settings-button').click();
      expect(await page.getByLabel('Donker').isChecked()).toBe(true);
      await page.getByRole('button', { name: 'Zet alles terug' }).click();
      expect(await page.evaluate('localStorage.length')).toBe(0);
      expect(await page.evaluate('document.documentElement.dataset.size')).toBeUndefined();
      expect(await page.getByLabel('Als je apparaat').isChecked()).toBe(true);
    });
  });

  test.each([
    ['Groter', 1.25],
    ['Nog groter', 1.5],
    ['Heel groot', 2],
  ])('%s makes the letters %d times as large', async (label, factor) => {
    await withPage(browser, { url: demo() }, async (page) => {
      const before = await pixels(page, '.intro', 'fontSize');
      await choose(page, label);
      expect(await pixels(page, '.intro', 'fontSize')).toBeCloseTo(before * factor, 1);
    });
  });

  test('of more room makes the lines stand further apart', async () => {
    await withPage(browser, { url: demo() }, async (page) => {
      const ratio = async () =>
        (await pixels(page, '.body > p', 'lineHeight')) / (await pixels(page, 'body', 'fontSize'));
      expect(await ratio()).toBeCloseTo(1.6, 1);
      await choose(page, 'Ruim');
      expect(await ratio()).toBeCloseTo(1.9, 1);
      await choose(page, 'Heel ruim');
      expect(await ratio()).toBeCloseTo(2.2, 1);
    });
  });

  test.each([
    ['Licht', 'dark', 'rgb(248, 242, 232)'],
    ['Donker', 'light', 'rgb(20, 18, 22)'],
    ['Hoog contrast', 'light', 'rgb(255, 255, 255)'],
    ['Hoog contrast', 'dark', 'rgb(0, 0, 0)'],
    ['Als je apparaat', 'dark', 'rgb(20, 18, 22)'],
    ['Als je apparaat', 'light', 'rgb(248, 242, 232)'],
  ] as const)('%s on a %s device gives the page its colour', async (label, colorScheme, background) => {
    await withPage(browser, { url: demo(), colorScheme }, async (page) => {
      await choose(page, label);
      expect(await style(page, 'body', 'backgroundColor')).toBe(background);
      expect(await axeViolations(page)).toEqual([]);
    });
  });

  test('of patterns puts one in each part of a chart that has a tone with one', async () => {
    await withPage(browser, { url: demo() }, async (page) => {
      const fills = () =>
        page.evaluate<string[]>(
          `[...document.querySelectorAll('#figure-information-management .chart-wide path[fill^="var"]')].map((mark) => getComputedStyle(mark).fill)`,
        );
      expect((await fills()).filter((fill) => fill.includes('pattern'))).toEqual([]);
      await choose(page, 'Patronen in grafieken');
      const now = await fills();
      expect(now.slice(0, 3)).toEqual([
        'url("#pattern-positive")',
        'url("#pattern-neutral")',
        'url("#pattern-negative")',
      ]);
    });
  });

  test('of closed tables leaves a button for each', async () => {
    await withPage(browser, { url: demo() }, async (page) => {
      const tables = await shown(page, '.figure-table');
      expect(tables).toBeGreaterThan(2);
      expect(await shown(page, '.table-button')).toBe(0);
      await choose(page, 'Tabellen dichtklappen');
      expect(await shown(page, '.figure-table')).toBe(0);
      expect(await shown(page, '.table-button')).toBe(tables);
      await page.getByRole('button', { name: 'Toon de tabel' }).first().click();
      expect(await shown(page, '.figure-table')).toBe(1);
      expect(await page.getByRole('button', { name: 'Verberg de tabel' }).getAttribute('aria-expanded')).toBe('true');
      await page.emulateMedia({ media: 'print' });
      expect(await shown(page, '.figure-table')).toBe(tables + 1);
      expect(await shown(page, 'button:not(.term)')).toBe(0);
    });
  });

  test('of the core leaves the summary, the findings and the sentences with their base', async () => {
    await withPage(browser, { url: demo() }, async (page) => {
      await choose(page, 'Alleen de kern');
      expect(
        await shown(page, '.chart, table, .intro, .body > p, .facts, .figure-links, .contents, .how-to-read'),
      ).toBe(0);
      expect(await shown(page, '.summary li')).toBe(5);
      const figures = await shown(page, '.figure');
      expect(await shown(page, '.finding')).toBe(figures);
      expect(await shown(page, '.colophon p')).toBe(figures);
      expect(await shown(page, '.sentences')).toBe(figures);
      expect(await shown(page, 'h1')).toBe(1);
      expect(await axeViolations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Toon alles' }).click();
      expect(await shown(page, '.core-notice')).toBe(0);
      expect(await shown(page, '.intro')).toBe(1);
    });
  });
});

test('a device that keeps nothing still lets a reader choose', async () => {
  const device = `Object.defineProperty(window, 'localStorage', { get() { throw new Error('forbidden'); } })`;
  await withPage(browser, { url: demo(), device }, async (page, complaints) => {
    await choose(page, 'Heel groot');
    expect(await page.evaluate('document.documentElement.dataset.size')).toBe('largest');
    expect(complaints).toEqual([]);
  });
});

describe('without a script the device’s own settings hold', () => {
  test('dark', async () => {
    await withPage(browser, { url: demo(), javaScriptEnabled: false, colorScheme: 'dark' }, async (page) => {
      expect(await style(page, 'body', 'backgroundColor')).toBe('rgb(20, 18, 22)');
    });
  });

  test('contrast', async () => {
    await withPage(browser, { url: demo(), javaScriptEnabled: false, contrast: 'more' }, async (page) => {
      expect(await style(page, 'body', 'backgroundColor')).toBe('rgb(255, 255, 255)');
      expect(await style(page, '.how-to-read', 'color')).toBe('rgb(0, 0, 0)');
    });
  });

  test('reduced motion', async () => {
    const behaviour = (reducedMotion: 'reduce' | 'no-preference') =>
      withPage(browser, { url: demo(), javaScriptEnabled: false, reducedMotion }, async (page) => {
        await page.locator('.site-name').focus();
        return style(page, 'html', 'scrollBehavior');
      });
    expect(await behaviour('reduce')).toBe('auto');
    expect(await behaviour('no-preference')).toBe('smooth');
  });
});
