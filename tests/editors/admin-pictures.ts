import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { LANGUAGES, type Language } from '../../src/plugins/survey-charts/survey/language';
import { adminToken, openAdmin, openEntry, preferLanguage } from '../browser/admin-page';
import { openBrowser } from '../browser/browser';
import { type StrapiProcess, startStrapi } from '../browser/strapi-process';

/** What the walk-through of a first article shows of the admin, in the order of its steps. */
export const ADMIN_PICTURES = ['begin', 'paste', 'question', 'article', 'checks', 'preview'] as const;
export type AdminPicture = (typeof ADMIN_PICTURES)[number];

/** CSS pixels: what an editor's laptop shows. */
const VIEWPORT = { width: 1280, height: 900 };
/** An introduction with words that a check knows simpler ones for, and these words. */
const TYPED: Readonly<Record<Language, readonly [string, string]>> = {
  nl: ['Teneinde alles te weten, vroegen wij het aan iedereen.', 'Teneinde'],
  en: ['In order to know everything, we asked everybody.', 'In order to'],
};

export function adminPictureOf(name: AdminPicture, language: Language): string {
  return `docs/images/editors/${name}-${language}.png`;
}

interface Desk {
  readonly page: Page;
  readonly strapi: StrapiProcess;
  readonly language: Language;
}

/** Takes the pictures of the admin as an editor has it, in each language; gives the paths that it wrote. */
export async function takeAdminPictures(root: string): Promise<readonly string[]> {
  mkdirSync(path.join(root, 'docs', 'images', 'editors'), { recursive: true });
  const [browser, strapi] = await Promise.all([openBrowser(), startStrapi()]);
  const written: string[] = [];
  try {
    for (const language of LANGUAGES) written.push(...(await inLanguage(root, browser, strapi, language)));
  } finally {
    await browser.close();
    await strapi.stop();
  }
  return written;
}

async function inLanguage(root: string, browser: Browser, strapi: StrapiProcess, language: Language) {
  const login = strapi.login('editor');
  await preferLanguage(strapi, await adminToken(strapi, login), language);
  const { page } = await openAdmin(browser, strapi, login);
  await page.setViewportSize(VIEWPORT);
  const written: string[] = [];
  for (const name of ADMIN_PICTURES) {
    const shown = await SHOW[name]({ page, strapi, language });
    // What moves or blinks is still, so that the same admin gives the same picture.
    const file = adminPictureOf(name, language);
    await shown.screenshot({ path: path.join(root, file), animations: 'disabled', caret: 'hide' });
    written.push(file);
  }
  await page.context().close();
  return written;
}

/** Brings the admin to what a picture is of. */
const SHOW: Readonly<Record<AdminPicture, (desk: Desk) => Promise<Page | Locator>>> = {
  async begin({ page, strapi }) {
    await page.goto(`${strapi.url}/admin`);
    await page.locator('[data-survey-charts=widget-start]').waitFor();
    await page.locator('[data-survey-charts=widget-newest] li').first().waitFor();
    await page.getByTestId('loader').first().waitFor({ state: 'detached' });
    await closeNews(page);
    return page;
  },
  async paste({ page, strapi, language }) {
    await openEntry(page, strapi, 'survey-question', 'flying-armrests');
    await page.getByRole('button', { name: WORDS[language].paste }).first().click();
    const dialog = page.locator('[data-survey-charts=paste]');
    await dialog.getByRole('textbox').first().fill(TABLE[language]);
    await dialog.getByRole('table').waitFor();
    return page;
  },
  async question({ page, strapi }) {
    await openEntry(page, strapi, 'survey-question', 'flying-armrests');
    await page.locator('[data-survey-charts=figure-view] iframe').first().contentFrame().locator('figure').waitFor();
    const answers = page.locator('[data-survey-charts=result] table').first();
    await answers.evaluate((one) => one.scrollIntoView({ block: 'center' }));
    return page;
  },
  async article({ page, strapi, language }) {
    await openArticle(page, strapi, language);
    await page.locator('[data-survey-charts=article-checks]').waitFor();
    await page.getByRole('button', { name: WORDS[language].publish, exact: true }).waitFor();
    return page;
  },
  async checks({ page, language }) {
    await page.locator('textarea[name=intro]').fill(TYPED[language][0]);
    const checks = page.locator('[data-survey-charts=article-checks]');
    await checks.locator('li').filter({ hasText: TYPED[language][1] }).first().waitFor();
    return checks;
  },
  async preview({ page, language }) {
    await page.getByRole('button', { name: WORDS[language].preview }).click();
    const dialog = page.locator('[data-survey-charts=preview]');
    await dialog.getByText(WORDS[language].ready).waitFor();
    await dialog.frameLocator('iframe').locator('h1').first().waitFor();
    return page;
  },
};

const WORDS = {
  nl: {
    publish: 'Publiceer',
    paste: 'Plakken uit een tabel',
    preview: 'Open het voorbeeld',
    ready: 'Het voorbeeld is klaar.',
  },
  en: { publish: 'Publish', paste: 'Paste from a table', preview: 'Open the preview', ready: 'The preview is ready.' },
} as const satisfies Readonly<Record<Language, object>>;
const TABLE: Readonly<Record<Language, string>> = {
  nl: 'Antwoord\tAantal\nDe middelste reiziger\t318\nWie het eerst komt\t64\nWeet niet\t78\nTotaal\t460',
  en: 'Answer\tCount\nThe passenger in the middle\t318\nWho comes first\t64\nDon’t know\t78\nTotal\t460',
};
const ARTICLE = 'Overheden op weg naar online';

/** Strapi's own news of itself, over every page. */
async function closeNews(page: Page): Promise<void> {
  const news = page.getByText('Introducing the new Media Library', { exact: false });
  if ((await news.count()) > 0)
    await news.locator('xpath=ancestor::*[.//button]').last().getByRole('button').last().click();
}

/** The demo's article in the language of the admin. */
async function openArticle(page: Page, strapi: StrapiProcess, language: Language): Promise<void> {
  await openEntry(page, strapi, 'survey-article', ARTICLE);
  if (language === 'nl') return;
  const address = new URL(page.url());
  address.searchParams.set('plugins[i18n][locale]', language);
  await page.goto(String(address));
  await page.getByRole('heading', { level: 1 }).waitFor();
}
