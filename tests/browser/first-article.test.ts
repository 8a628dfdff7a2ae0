import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openAdmin } from './admin-page';
import { openBrowser } from './browser';
import { mouse } from './first-article/hands';
import { keyboard } from './first-article/keyboard';
import { LIBRARY, storyOf, TOWN_SHOP } from './first-article/story';
import { Tally, totals } from './first-article/tally';
import { writeArticle } from './first-article/write-article';
import { type StrapiProcess, startStrapi } from './strapi-process';

/** Pictures of what was seen, for whoever wants to look: `SHOTS=/some/folder`. */
const SHOTS = process.env.SHOTS;

let strapi: StrapiProcess;
let browser: Browser;

beforeAll(async () => {
  [browser, strapi] = await Promise.all([openBrowser(), startStrapi()]);
});
afterAll(async () => {
  await browser?.close();
  await strapi?.stop();
});

async function asEditor() {
  const admin = await openAdmin(browser, strapi, strapi.login('editor'));
  await admin.page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: strapi.url });
  return admin;
}
const looking = (page: Page, by: string) => async (name: string) => {
  if (SHOTS === undefined) return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: path.join(SHOTS, `${by}-${name}.png`), fullPage: true });
};

test('with the mouse', async () => {
  const { page } = await asEditor();
  const tally = new Tally();
  page.setDefaultTimeout(15000);
  try {
    await writeArticle({ page, hands: mouse(page, tally), tally, look: looking(page, 'mouse') }, storyOf(LIBRARY));
  } finally {
    await looking(page, 'mouse')('end');
  }
  console.log(tally.steps, totals(tally.steps));
  expect(1).toBe(1);
});
test('with the keyboard', async () => {
  const { page } = await asEditor();
  page.setDefaultTimeout(15000);
  try {
    await writeArticle(
      { page, hands: keyboard(page), tally: new Tally(), look: looking(page, 'keys') },
      storyOf(TOWN_SHOP),
    );
  } finally {
    await looking(page, 'keys')('end');
  }
});
