import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser';
import { addressOf, READ_PAGES } from './every-page';
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

interface Stop {
  readonly name: string;
  /** Place in the order of the page. */
  readonly place: number;
  readonly ring: boolean;
  readonly inView: boolean;
  readonly covered: boolean;
}

/** What has the focus, and how it is seen; null where the focus has left the page. */
const STOP = `(() => {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const [first] = element.getClientRects();
  const on = document.elementFromPoint(first.left + Math.min(first.width / 2, 20), first.top + first.height / 2);
  return {
    name: element.textContent.trim().slice(0, 50),
    place: [...document.querySelectorAll('*')].indexOf(element),
    ring: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
    inView: box.top >= 0 && box.bottom <= innerHeight,
    covered: on === null || !(element.contains(on) || on.contains(element)),
  };
})()`;

/** Everything that a keyboard must reach: one radio button of a group, one tab of a list. */
const REACHABLE = `[...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter((element) =>
  element.checkVisibility() && element.tabIndex >= 0 && !(element.type === 'radio' && !element.checked)).length`;

describe.each(READ_PAGES)('the page %s', (name) => {
  test('is walked by keyboard alone, in reading order, with the focus in sight at each stop', async () => {
    await withPage(browser, { url: addressOf(site, name) }, async (page) => {
      await page.evaluate(`document.querySelector('.settings-button').click()`);
      await page.keyboard.press('Tab');
      const reachable = await page.evaluate<number>(REACHABLE);
      const stops: Stop[] = [];
      for (let count = 0; count <= reachable; count += 1) {
        const stop = await page.evaluate<Stop | null>(STOP);
        if (stop === null) break;
        stops.push(stop);
        await page.keyboard.press('Tab');
      }
      expect(stops).toHaveLength(reachable);
      expect(stops.filter(({ ring, inView, covered }) => !ring || !inView || covered)).toEqual([]);
      const places = stops.map(({ place }) => place);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    });
  });
});

test('the skip link goes to the content', async () => {
  await withPage(browser, { url: addressOf(site, 'demo') }, async (page) => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip-link');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(`document.activeElement.closest('main') !== null`)).toBe(true);
  });
});
