import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
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
const clipboard = (write: string) => `{
  window.copied = [];
  Object.defineProperty(navigator, 'clipboard', { value: { writeText(text) { window.copied.push(text); return ${write}; } } });
}`;

test('without a script the plain links are there', async () => {
  await withPage(browser, { url: demo(), javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('.share a').allTextContents()).toEqual(['E-mail', 'WhatsApp', 'LinkedIn', 'Mastodon']);
    const hrefs = await page.locator('.share a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    for (const href of hrefs) expect(decodeURIComponent(href ?? '')).toContain(demo());
    expect(await shown(page, '.share button')).toBe(0);
    expect(await page.getByRole('status').count()).toBe(0);
  });
});

test('the link is copied, and it is said', async () => {
  await withPage(browser, { url: demo(), device: clipboard('Promise.resolve()') }, async (page) => {
    await page.getByRole('button', { name: 'Kopieer de link' }).click();
    expect(await page.getByRole('status').textContent()).toBe('De link is gekopieerd.');
    expect(await page.evaluate('copied')).toEqual([demo()]);
  });
});

test('what could not be copied is said too', async () => {
  await withPage(browser, { url: demo(), device: clipboard('Promise.reject(new Error())') }, async (page) => {
    await page.getByRole('button', { name: 'Kopieer de link' }).click();
    expect(await page.getByRole('status').textContent()).toBe('Kopiëren lukte niet.');
  });
});

test('the device’s own way to share is there where the device has it', async () => {
  const device =
    'window.shared = []; navigator.share = (what) => { shared.push(what); return Promise.reject(new Error()); };';
  await withPage(browser, { url: demo(), device }, async (page, complaints) => {
    await page.getByRole('button', { name: 'Deel met een app' }).click();
    expect(await page.evaluate('shared')).toEqual([{ url: demo(), title: 'Overheden op weg naar online' }]);
    expect(complaints).toEqual([]);
  });
  await withPage(browser, { url: demo(), device: 'delete Navigator.prototype.share' }, async (page) => {
    expect(await shown(page, '.share-device')).toBe(0);
  });
});
