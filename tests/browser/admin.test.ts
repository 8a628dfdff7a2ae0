import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startSmtp, type TestSmtp } from '../integration/support/smtp';
import { testChecks } from './admin-checks';
import { testDesk } from './admin-desk';
import {
  type AdminPage,
  adminToken,
  COLLECTION,
  openAdmin,
  openEntry,
  pageWith,
  preferLanguage,
  publish,
  type RunningAdmin,
  save,
} from './admin-page';
import { testPreview } from './admin-preview';
import { testQuestionChoice } from './admin-question-choice';
import { testQuestions } from './admin-questions';
import { testResultEditor } from './admin-result-editor';
import { testTwoEditors } from './admin-two-editors';
import { axeViolations } from './axe';
import { openBrowser } from './browser';
import { newsletterPanel } from './newsletter-panel';
import { type StrapiProcess, startStrapi } from './strapi-process';

/** Pictures of what was seen, for whoever wants to look: `SHOTS=/some/folder`. */
const SHOTS = process.env.SHOTS;

let strapi: StrapiProcess;
let smtp: TestSmtp;
let browser: Browser;
let admin: AdminPage;
let page: Page;
let token: string;

beforeAll(async () => {
  browser = await openBrowser();
  smtp = await startSmtp();
  strapi = await startStrapi({ SMTP_HOST: '127.0.0.1', SMTP_PORT: String(smtp.port) });
  const login = strapi.login('editor');
  admin = await openAdmin(browser, strapi, login);
  page = admin.page;
  token = await adminToken(strapi, strapi.login('admin'));
});
afterAll(async () => {
  await browser?.close();
  await strapi?.stop();
  await smtp?.stop();
});

const running = (): RunningAdmin => ({ browser, strapi, page, token, shot });

async function shot(name: string, of: Page = page): Promise<void> {
  if (SHOTS === undefined) return;
  mkdirSync(SHOTS, { recursive: true });
  await of.screenshot({ path: path.join(SHOTS, `${name}.png`) });
}

describe('an article', () => {
  test('is changed in a block, saved, published, and seen on its page', async () => {
    const added = 'Dit staat er sinds vandaag bij.';
    await openEntry(page, strapi, 'survey-article', 'Overheden op weg naar online');
    await page.getByRole('button', { name: 'Tekst', exact: true }).first().click();
    const text = page.locator('[data-slate-editor=true]').first();
    await text.getByText('Zij zijn lid van het Ambtenarenpanel.').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(` ${added}`);
    await save(page);
    await page.getByText('Opgeslagen', { exact: false }).first().waitFor();
    await publish(page);
    const address = `${strapi.url}/nl/artikelen/overheden-op-weg-naar-online`;
    await expect(pageWith(address, added)).resolves.toBe(200);
    await shot('article-published');
  });

  test('leads to its page and to a preview of the saved draft', async () => {
    const panel = page.locator('[data-survey-charts=article-panel]');
    await expect(panel.getByRole('link', { name: 'Open de pagina' }).getAttribute('href')).resolves.toBe(
      '/nl/artikelen/overheden-op-weg-naar-online',
    );
    const preview = await panel.getByRole('link', { name: 'Bekijk het opgeslagen concept' }).getAttribute('href');
    const answer = await fetch(preview ?? '');
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(await answer.text()).toContain('Dit staat er sinds vandaag bij.');
  });
});

testQuestions(running);
testChecks(running);

testResultEditor(() => ({ page, strapi }));
newsletterPanel(() => ({ page, url: strapi.url, smtp }), shot);
testPreview(running);
testDesk(running);
testQuestionChoice(running);
testTwoEditors(running);

describe('our fields', () => {
  test.each([
    ['survey-question', 'flying-recline', 'result'],
    ['survey', 'ambtenarenpanel-online', 'fact'],
    ['survey', 'ambtenarenpanel-online', 'texts'],
    ['survey-article', 'Overheden op weg naar online', 'article-panel'],
    ['survey-article', 'Overheden op weg naar online', 'article-checks'],
  ])('%s %s: axe finds nothing in %s', async (type, entry, part) => {
    await openEntry(page, strapi, type, entry);
    const root = `[data-survey-charts=${part}]`;
    await page.locator(root).first().waitFor();
    expect(await axeViolations(page, root)).toEqual([]);
  });

  test('axe finds nothing in a result with faults, nor in what is said of it', async () => {
    await page.goto(`${strapi.url}${COLLECTION}survey-question/create`);
    await page.getByRole('button', { name: 'Antwoord toevoegen' }).click();
    await page.getByRole('textbox', { name: /^Percentage, Antwoord/ }).fill('veel');
    await page.keyboard.press('Tab');
    expect(await axeViolations(page, '[data-survey-charts=result]')).toEqual([]);
    expect(await axeViolations(page, '[data-survey-charts=question-panel]')).toEqual([]);
  });
});

test('the admin speaks English to who wants it', async () => {
  await preferLanguage(strapi, await adminToken(strapi, strapi.login('editor')), 'en');
  await openEntry(page, strapi, 'survey-question', 'flying-recline');
  await page.getByRole('textbox', { name: 'People, 18 to 29, No, not rude at all' }).waitFor();
  const text = await page.locator('form').textContent();
  expect(text).toContain('Answers and figures');
  expect(text).not.toMatch(/Vraag|Antwoord|survey-charts\.|undefined/);
  await shot('question-english');
});

test('the admin asked nothing of another host, and met no error', () => expect(admin.complaints).toEqual([]));
