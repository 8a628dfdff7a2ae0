import type { Browser, Page } from 'playwright-core';
import type { Login, StrapiProcess } from './strapi-process';

export const COLLECTION = '/admin/content-manager/collection-types/plugin::survey-charts.';

/** A page of the admin, logged in, and what it did that it should not. */
export interface AdminPage {
  readonly page: Page;
  /** Requests to another host, and errors that were not caught. */
  readonly complaints: readonly string[];
}

/** What the parts of the admin's tests share: one start, and one editor's page. */
export interface RunningAdmin {
  readonly browser: Browser;
  readonly strapi: StrapiProcess;
  readonly page: Page;
  /** The administrator's, for the admin's API. */
  readonly token: string;
  /** Takes a picture, if pictures are wanted. */
  shot(name: string, of?: Page): Promise<void>;
}

/** Logs in as people do, by the form. */
export async function openAdmin(browser: Browser, strapi: StrapiProcess, login: Login): Promise<AdminPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1400 }, locale: 'nl-NL' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`An error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(strapi.url)) complaints.push(`A request to another host: ${url}`);
  });
  await page.goto(`${strapi.url}/admin`);
  await page.fill('input[name=email]', login.email);
  await page.fill('input[name=password]', login.password);
  await page.click('button[type=submit]');
  await page.waitForURL((url) => !url.pathname.includes('/auth/'));
  return { page, complaints };
}

/** Opens an entry from its list, by a text in its row. */
export async function openEntry(page: Page, strapi: StrapiProcess, type: string, text: string): Promise<void> {
  await page.goto(`${strapi.url}${COLLECTION}${type}`);
  await page.getByRole('gridcell', { name: text, exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: text }).waitFor();
}

export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
}

export async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publiceer', exact: true }).click();
}

/** A token of the admin's API, to look at what was stored. */
export async function adminToken(strapi: StrapiProcess, { email, password }: Login): Promise<string> {
  const answer = await fetch(`${strapi.url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const { data }: { data: { token: string } } = await answer.json();
  return data.token;
}

/** The draft of a question as it is stored. */
export async function storedQuestion(
  strapi: StrapiProcess,
  token: string,
  key: string,
): Promise<{ readonly documentId: string; readonly result: Readonly<Record<string, unknown>> }> {
  const list = `${strapi.url}/content-manager/collection-types/plugin::survey-charts.survey-question`;
  const answer = await fetch(`${list}?filters[key][$eq]=${key}`, { headers: { authorization: `Bearer ${token}` } });
  const { results }: { results: { documentId: string; result: Record<string, unknown> }[] } = await answer.json();
  const [question] = results;
  if (question === undefined) throw new Error(`There is no question "${key}".`);
  return question;
}

/** Saves a question's draft as another editor would. */
export async function saveQuestion(
  strapi: StrapiProcess,
  token: string,
  documentId: string,
  result: Readonly<Record<string, unknown>>,
): Promise<void> {
  const answer = await fetch(
    `${strapi.url}/content-manager/collection-types/plugin::survey-charts.survey-question/${documentId}`,
    {
      method: 'PUT',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ result }),
    },
  );
  if (!answer.ok) throw new Error(`The question was not saved: ${await answer.text()}`);
}

/** Sets the language of the admin for whom the token is. */
export async function preferLanguage(strapi: StrapiProcess, token: string, language: 'nl' | 'en'): Promise<void> {
  const answer = await fetch(`${strapi.url}/admin/users/me`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ preferedLanguage: language }),
  });
  if (!answer.ok) throw new Error(`The language was not set: ${await answer.text()}`);
}

/** Waits until a public page has a text; the status that it then answers with. */
export async function pageWith(address: string, text: string): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const answer = await fetch(address);
    if ((await answer.text()).includes(text)) return answer.status;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`"${text}" did not come on ${address}.`);
}

/** Waits until what is read is as expected; else fails with what it was. */
export async function becomes(read: () => Promise<unknown>, expected: unknown): Promise<void> {
  let last: unknown;
  for (let attempt = 0; attempt < 50; attempt += 1) {
    last = await read();
    if (last === expected) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Expected ${JSON.stringify(expected)}; it was ${JSON.stringify(last)}.`);
}
