import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
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

test('the first use of a difficult word opens its explanation in place', async () => {
  await withPage(browser, { url: demo() }, async (page, complaints) => {
    const word = page.getByRole('button', { name: 'softwarepakketten' });
    expect(await word.count()).toBe(1);
    expect(await word.getAttribute('aria-expanded')).toBe('false');
    expect(await shown(page, '.explanation')).toBe(0);
    await word.focus();
    await page.keyboard.press('Enter');
    expect(await word.getAttribute('aria-expanded')).toBe('true');
    const explanation = page.locator(`#${await word.getAttribute('aria-controls')}`);
    expect(await explanation.textContent()).toBe('Programma’s voor de computer.');
    expect(await explanation.isVisible()).toBe(true);
    expect(await axeViolations(page, '.body')).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await shown(page, '.explanation')).toBe(0);
    expect(complaints).toEqual([]);
  });
});

test('the list stands at the end too, and without a script the word is a link to it', async () => {
  await withPage(browser, { url: demo(), javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('.glossary dt').allTextContents()).toContain('softwarepakketten');
    await page.getByRole('link', { name: 'softwarepakketten' }).click();
    expect(new URL(page.url()).hash).toBe('#term-softwarepakketten');
    expect(await page.locator(':target').textContent()).toBe('softwarepakketten');
  });
});
