import { afterAll, beforeAll, expect, test } from '@jest/globals';
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
const AGE = '#figure-panel-age';
const EMPLOYER = '#figure-panel-employer';
const selected = (page: Page) => page.locator('[role=tab][aria-selected=true]').textContent();
const hash = (page: Page) => new URL(page.url()).hash;

test('the parts of a group are tabs, one of them open', async () => {
  await withPage(browser, { url: demo() }, async (page) => {
    const tree = await page.locator('.figure-group').ariaSnapshot();
    expect(tree).toContain('- tablist "Leeftijd en werkgever"');
    expect(tree).toContain('- tab "Leeftijd" [selected]');
    expect(tree).toContain('- tabpanel "Leeftijd"');
    expect(await shown(page, AGE)).toBe(1);
    expect(await shown(page, EMPLOYER)).toBe(0);
    expect(await axeViolations(page, '.figure-group')).toEqual([]);
  });
});

test('arrow keys, Home and End go through them, and the address follows', async () => {
  await withPage(browser, { url: demo() }, async (page) => {
    await page.getByRole('tab', { name: 'Leeftijd' }).focus();
    for (const [key, name, address] of [
      ['ArrowRight', 'Werkgever', EMPLOYER],
      ['ArrowRight', 'Leeftijd', AGE],
      ['ArrowLeft', 'Werkgever', EMPLOYER],
      ['Home', 'Leeftijd', AGE],
      ['End', 'Werkgever', EMPLOYER],
    ] as const) {
      await page.keyboard.press(key);
      expect(await selected(page)).toBe(name);
      expect(await page.evaluate('document.activeElement.textContent')).toBe(name);
      expect(hash(page)).toBe(address);
      expect(await shown(page, address)).toBe(1);
    }
    expect(await shown(page, AGE)).toBe(0);
    // One stop for the list; the next is in the panel, or after it.
    await page.keyboard.press('Tab');
    expect(await page.evaluate(`document.activeElement.closest('${EMPLOYER}') !== null`)).toBe(true);
  });
});

test('an address opens its tab, at the start and later', async () => {
  await withPage(browser, { url: demo() + EMPLOYER }, async (page) => {
    expect(await selected(page)).toBe('Werkgever');
    await page.evaluate(`location.hash = '${AGE}'`);
    await page.waitForFunction(`document.querySelector('[aria-selected=true]').textContent === 'Leeftijd'`);
    expect(await shown(page, AGE)).toBe(1);
  });
});

test('a click opens a tab without a jump of the page', async () => {
  await withPage(browser, { url: demo() }, async (page) => {
    await page.getByRole('tab', { name: 'Werkgever' }).scrollIntoViewIfNeeded();
    const before = await page.evaluate('scrollY');
    await page.getByRole('tab', { name: 'Werkgever' }).click();
    expect(await page.evaluate('scrollY')).toBe(before);
    expect(await shown(page, EMPLOYER)).toBe(1);
  });
});

test('without a script both are there, one after the other, with links to them', async () => {
  await withPage(browser, { url: demo(), javaScriptEnabled: false }, async (page) => {
    expect(await page.locator(AGE).isVisible()).toBe(true);
    expect(await page.locator(EMPLOYER).isVisible()).toBe(true);
    expect(await page.locator('.figure-group .part-label').allTextContents()).toEqual(['Leeftijd', 'Werkgever']);
    await page.getByRole('link', { name: 'Werkgever' }).click();
    expect(hash(page)).toBe(EMPLOYER);
  });
});

test('on paper both are there', async () => {
  await withPage(browser, { url: demo() }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await shown(page, AGE)).toBe(1);
    expect(await shown(page, EMPLOYER)).toBe(1);
    expect(await shown(page, '.figure-group .part-label')).toBe(2);
  });
});
