import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { startSmtp, type TestSmtp } from '../integration/support/smtp';
import { mendTheSummary } from './admin-mends';
import {
  type AdminPage,
  adminToken,
  COLLECTION,
  openAdmin,
  openEntry,
  preferLanguage,
  publish,
  save,
  saveQuestion,
  storedQuestion,
} from './admin-page';
import { testResultEditor } from './admin-result-editor';
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

async function shot(name: string): Promise<void> {
  if (SHOTS === undefined) return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: path.join(SHOTS, `${name}.png`) });
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

describe('a result', () => {
  test('is kept to the letter, but for the figure that was changed', async () => {
    const before = await storedQuestion(strapi, token, 'flying-recline');
    await openEntry(page, strapi, 'survey-question', 'flying-recline');
    await page.getByLabel('Mensen, 45 tot en met 60 jaar, Ja, heel onbeleefd').fill('13');
    await save(page);
    await page.getByText('Opgeslagen', { exact: false }).first().waitFor();
    const after = await storedQuestion(strapi, token, 'flying-recline');
    const changed = JSON.stringify(before.result).replace(
      '"very-rude":{"state":"known","count":14}',
      '"very-rude":{"state":"known","count":13}',
    );
    expect(changed).not.toBe(JSON.stringify(before.result));
    expect({ ...after.result, revision: undefined }).toEqual({ ...JSON.parse(changed), revision: undefined });
  });

  test('of which the answers have no text is not published, and the message names it', async () => {
    await page.goto(`${strapi.url}${COLLECTION}survey-question/create`);
    await page.getByRole('textbox', { name: 'Sleutel' }).fill('zonder-teksten');
    await page.locator('[id="result.wording.text.nl"]').fill('Bent u tevreden?');
    await page.locator('[id="result.kind"]').selectOption('single-choice');
    await page.getByRole('combobox', { name: 'Cijfers achter de komma' }).selectOption('1');
    await page.locator('[id="result.results.0.base.who.nl"]').fill('ambtenaren');
    await page.getByRole('textbox', { name: 'Hoeveel mensen antwoordden', exact: true }).fill('1.040');
    for (const percent of ['61,5', '38,5']) {
      await page.getByRole('button', { name: 'Antwoord toevoegen' }).click();
      await page
        .getByRole('textbox', { name: /^Percentage, Antwoord/ })
        .last()
        .fill(percent);
    }
    await publish(page);
    const message = page.getByText('Vraag ‘zonder-teksten’:').first();
    await expect(message.textContent()).resolves.toContain('De tekst ontbreekt in het Nederlands.');
    await shot('question-refused');
    const field = page.getByRole('textbox', { name: 'Tekst, Nederlands, Antwoord 1' });
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    const described = page.locator(`[id="${await field.getAttribute('aria-describedby')}"]`);
    expect(await described.textContent()).toContain('De tekst ontbreekt in het Nederlands.');
  });

  test('is published once it is whole, with the sum and the sentence said as it was typed', async () => {
    await page.getByRole('textbox', { name: 'Tekst, Nederlands, Antwoord 1' }).fill('Ja, zeker');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Nee');
    await page.keyboard.press('Tab');
    await expect(page.getByText('Samen 100,0 procent.').isVisible()).resolves.toBe(true);
    await expect(page.locator('[data-survey-charts=question-panel] p[lang=nl]').textContent()).resolves.toMatch(
      /Ja, zeker|ja, zeker/,
    );
    await publish(page);
    await page.getByText('Gepubliceerd', { exact: true }).first().waitFor();
    await shot('question-published');
    const { result } = await storedQuestion(strapi, token, 'zonder-teksten');
    expect(result).toMatchObject({
      answers: [
        { key: 'ja-zeker', label: { nl: 'Ja, zeker' } },
        { key: 'nee', label: { nl: 'Nee' } },
      ],
      results: [{ base: { n: 1040 }, values: { 'ja-zeker': { state: 'known', percent: 61.5 } } }],
    });
  });
});

describe('nothing is lost', () => {
  test('a result of any shape opens, and a change touches nothing else', async () => {
    const { documentId, result } = await storedQuestion(strapi, token, 'flying-baby');
    const odd = {
      version: 1,
      revision: result.revision,
      kind: 'unheard-of',
      wording: { text: { nl: 'Vraag?', de: 'Frage?' }, later: [1] },
      answers: [null, 3, { key: 5, label: 'x' }, { key: 'a', label: { nl: 'A' }, colour: 'red' }, { key: 'a' }],
      groupings: [null, { key: 'age', groups: [null, { key: 7 }] }, { groups: 'none' }],
      nets: 4,
      results: [9, { group: null, base: 'all', values: { a: 1, __proto__x: { state: 'known', percent: '??' } } }],
      later: { deep: [{ kept: true }] },
    };
    await saveQuestion(strapi, token, documentId, odd);
    await openEntry(page, strapi, 'survey-question', 'flying-baby');
    await page.locator('[id="result.wording.text.nl"]').fill('Andere vraag?');
    await save(page);
    await page.getByText('Opgeslagen', { exact: false }).first().waitFor();
    const after = await storedQuestion(strapi, token, 'flying-baby');
    const wording = { ...odd.wording, text: { nl: 'Andere vraag?', de: 'Frage?' } };
    expect({ ...after.result, revision: 0 }).toEqual({ ...odd, wording, revision: 0 });
  });

  test('a save over another editor’s is refused, says so, and keeps what was typed', async () => {
    await openEntry(page, strapi, 'survey-question', 'flying-wake');
    const wording = page.locator('[id="result.wording.text.nl"]');
    await wording.fill('Mijn versie?');
    const { documentId, result } = await storedQuestion(strapi, token, 'flying-wake');
    await saveQuestion(strapi, token, documentId, { ...result, weighted: true });
    await save(page);
    await page.getByText('Iemand anders heeft deze vraag intussen opgeslagen.').first().waitFor();
    const after = await storedQuestion(strapi, token, 'flying-wake');
    expect(after.result).toMatchObject({ weighted: true, wording: result.wording });
    await page.getByRole('button', { name: 'Mijn versie terugzetten' }).waitFor();
    await shot('question-conflict');
    expect(await axeViolations(page, '[data-survey-charts=result]')).toEqual([]);
    await page.getByRole('button', { name: 'Mijn versie terugzetten' }).click();
    await expect(wording.inputValue()).resolves.toBe('Mijn versie?');
    await save(page);
    await page.getByText('Opgeslagen', { exact: false }).first().waitFor();
    expect((await storedQuestion(strapi, token, 'flying-wake')).result).toMatchObject({
      weighted: false,
      wording: { text: { nl: 'Mijn versie?' } },
    });
  });
});

describe('answers', () => {
  test('are moved and deleted by keyboard, said aloud, and brought back whole', async () => {
    await openEntry(page, strapi, 'survey-question', 'flying-smoking');
    const texts = page.getByRole('textbox', { name: /^Tekst, Nederlands, Antwoord/ });
    await texts.first().waitFor();
    const before = await inputValues(texts);
    const figures = page.getByRole('textbox', { name: /^Mensen, / });
    const counts = await inputValues(figures);
    await page.getByRole('button', { name: `Omlaag: ${before[0]}` }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText(`‘${before[0]}’ is nu nummer 2.`).waitFor();
    expect(await inputValues(texts)).toEqual([before[1], before[0], ...before.slice(2)]);
    await page.getByRole('button', { name: `Verwijderen: ${before[0]}` }).focus();
    await page.keyboard.press('Enter');
    expect(await inputValues(texts)).toEqual([before[1], ...before.slice(2)]);
    await page.getByRole('button', { name: 'Ongedaan maken' }).press('Enter');
    await page.getByRole('button', { name: `Omhoog: ${before[0]}` }).press('Enter');
    expect([await inputValues(texts), await inputValues(figures)]).toEqual([before, counts]);
  });
});

describe('the checks of an article', () => {
  const panel = () => page.locator('[data-survey-charts=article-checks]');
  const article = 'Digitaal vaardig, maar wat kan de software?';

  test('run while typing, without asking the server, and mend with one click', async () => {
    await openEntry(page, strapi, 'survey-article', article);
    await panel().getByText('Geen fouten', { exact: false }).first().waitFor();
    const asked: string[] = [];
    const listen = (request: { url(): string }) => asked.push(request.url());
    page.on('request', listen);
    await page
      .locator('textarea[name=summary]')
      .pressSequentially(' 11 procent weet goed tot zeer goed wat kan, middels een lijst.', { delay: 5 });
    await panel().getByText('past hier niet', { exact: false }).waitFor();
    await panel().getByRole('status').getByText('1 fout, 1 keer let op', { exact: false }).waitFor();
    page.off('request', listen);
    expect(asked.filter((url) => url.includes('survey-charts'))).toEqual([]);
    await shot('article-checks');
    expect(await axeViolations(page, '[data-survey-charts=article-checks]')).toEqual([]);
    await panel()
      .getByRole('button', { name: /^Herstel: .*middels/ })
      .click();
    await panel().getByText('middels', { exact: false }).waitFor({ state: 'detached' });
    await expect(page.inputValue('textarea[name=summary]')).resolves.toContain('met een lijst');
  });

  test('mend an abbreviation and capitals with one click', () => mendTheSummary(page));

  test('lead to the field, in a closed block too', async () => {
    await panel()
      .getByRole('button', { name: /^Ga ernaartoe: .*past hier niet/ })
      .click();
    expect(await focused()).toBe('summary');
    await panel()
      .getByRole('button', { name: /^Ga ernaartoe: .*niet alle gegevens/ })
      .click();
    await page.locator('[name="body.4.survey"]').waitFor();
    await page.locator('[name="body.4.survey"]:focus').waitFor();
  });

  test('keep a reason, and the gate refuses the same error', async () => {
    await panel()
      .getByRole('button', { name: /^Niet meer melden: .*niet alle gegevens/ })
      .click();
    await panel().getByRole('button', { name: 'Bewaar de reden' }).click();
    await panel().getByText('Schrijf in een paar woorden waarom.').waitFor();
    await panel().getByLabel('Waarom is dit goed zo?').fill('De bron geeft ze niet.');
    expect(await axeViolations(page, '[data-survey-charts=article-checks]')).toEqual([]);
    await panel().getByRole('button', { name: 'Bewaar de reden' }).click();
    await panel().getByText('1 melding met een reden').click();
    await panel().getByText('De bron geeft ze niet.', { exact: false }).waitFor();
    expect(
      await panel()
        .getByRole('button', { name: /^Toch doorlaten/ })
        .count(),
    ).toBe(0);
    await publish(page);
    await page.getByText('past hier niet', { exact: false }).nth(1).waitFor();
    await shot('article-refused');
  });

  test('let a chief editor pass an error with a reason, publish, and have it logged', async () => {
    const chief = await openAdmin(browser, strapi, strapi.login('chief-editor'));
    const own = chief.page.locator('[data-survey-charts=article-checks]');
    await openEntry(chief.page, strapi, 'survey-article', article);
    await own.getByText('Niets gevonden.', { exact: false }).first().waitFor();
    await chief.page
      .locator('textarea[name=summary]')
      .pressSequentially(' 11 procent weet goed tot zeer goed wat kan.', { delay: 5 });
    await own.getByRole('button', { name: /^Toch doorlaten: .*past hier niet/ }).click();
    await own.getByLabel('Waarom', { exact: false }).fill('De bron noemt dit cijfer zelf.');
    await own.getByRole('button', { name: 'Laat door' }).click();
    await own.getByText('met een reden', { exact: false }).first().waitFor();
    if (SHOTS !== undefined) await chief.page.screenshot({ path: path.join(SHOTS, 'article-overridden.png') });
    await publish(chief.page);
    await expect(
      pageWith(
        `${strapi.url}/nl/artikelen/digitaal-vaardig-maar-wat-kan-de-software`,
        '11 procent weet goed tot zeer goed wat kan',
      ),
    ).resolves.toBe(200);
    expect(strapi.output()).toMatch(/number-other-label was overridden .*De bron noemt dit cijfer zelf/);
    expect(chief.complaints).toEqual([]);
    await chief.page.context().close();
  });

  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name'));
});

testResultEditor(() => ({ page, strapi }));
newsletterPanel(() => ({ page, url: strapi.url, smtp }), shot);

describe('the preview of an article', () => {
  const dialog = () => page.locator('[data-survey-charts=preview]');
  const title = () => page.locator('input[name=title]');
  const ready = () => dialog().getByText('Het voorbeeld is klaar.').waitFor();
  const show = (view: string) => dialog().getByRole('button', { name: view, exact: true }).click();
  const inFrame = () => dialog().frameLocator('iframe').locator('h1').first();

  test('shows what is typed in every rendition, and saves nothing', async () => {
    await openEntry(page, strapi, 'survey-article', 'Goede manieren in het vliegtuig');
    await title().fill('Nog niet opgeslagen');
    await page.getByRole('button', { name: 'Open het voorbeeld' }).press('Enter');
    await ready();
    await expect(inFrame().textContent()).resolves.toBe('Nog niet opgeslagen');
    expect(await axeViolations(page, '[data-survey-charts=preview]')).toEqual([]);
    await show('Pagina op een telefoon');
    await ready();
    await expect(inFrame().evaluate((heading) => heading.ownerDocument.documentElement.clientWidth)).resolves.toBe(320);
    await show('E-mail, samenvatting');
    await ready();
    await dialog().getByText('Nog niet opgeslagen', { exact: true }).first().waitFor();
    await dialog()
      .getByText(/^\d+ KB\./u)
      .waitFor();
    const picture = dialog().frameLocator('iframe').locator('img.chart').first();
    await expect(picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).resolves.toBe(720);
    for (const view of ['App', 'Alleen tekst', 'Voorgelezen']) {
      await show(view);
      await ready();
      await dialog().getByRole('region').getByText('Nog niet opgeslagen', { exact: false }).first().waitFor();
    }
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await expect(title().inputValue()).resolves.toBe('Nog niet opgeslagen');
    await expect(page.evaluate(() => document.activeElement?.textContent)).resolves.toBe('Open het voorbeeld');
  });

  test('tells the panel of the checks which obstacles axe found in the page', async () => {
    await title().fill('');
    await page.getByRole('button', { name: 'Open het voorbeeld' }).click();
    await ready();
    const findings = page.locator('[data-survey-charts=audit-findings]');
    await findings.getByText('Een kop is leeg.', { exact: false }).waitFor();
    await page.keyboard.press('Escape');
    expect(await axeViolations(page, '[data-survey-charts=article-checks]')).toEqual([]);
    await title().fill('Weer een titel');
    await findings.getByText('Je hebt het artikel daarna veranderd.', { exact: false }).waitFor();
  });

  test('that the network breaks off says so, keeps everything, and is made at a second try', async () => {
    await page.route('**/survey-charts/preview', (route) => route.abort());
    await page.getByRole('button', { name: 'Open het voorbeeld' }).click();
    await dialog().getByText('Het voorbeeld kon niet gemaakt worden.', { exact: false }).waitFor();
    await page.unroute('**/survey-charts/preview');
    await dialog().getByRole('button', { name: 'Probeer opnieuw' }).click();
    await ready();
    await expect(inFrame().textContent()).resolves.toBe('Weer een titel');
    await page.keyboard.press('Escape');
  });

  test('a save that the network breaks off says so and keeps the form', async () => {
    const saves = '**/content-manager/collection-types/**';
    await page.route(saves, (route) => (route.request().method() === 'PUT' ? route.abort() : route.continue()));
    await save(page);
    await page.getByText('Dit is niet opgeslagen.', { exact: false }).first().waitFor();
    await shot('save-broken-off');
    await expect(title().inputValue()).resolves.toBe('Weer een titel');
    await page.unroute(saves);
    await title().fill('Goede manieren in het vliegtuig');
    await page.goto(`${strapi.url}${COLLECTION}survey-article`);
    await page.getByRole('gridcell', { name: 'Goede manieren in het vliegtuig', exact: true }).first().waitFor();
  });
});

describe('what an editor sees of the desk', () => {
  test('open points stand in the list, and the settings can be read but not changed', async () => {
    await page.goto(`${strapi.url}${COLLECTION}survey-article`);
    await page.locator('[data-survey-charts=points]').first().waitFor();
    await shot('article-list');
    await page.goto(`${strapi.url}/admin/settings/survey-charts`);
    await page.locator('[id="limits.hidden"]').waitFor();
    expect(await page.getByRole('button', { name: 'Sla op' }).count()).toBe(0);
    expect(await axeViolations(page, '[data-survey-charts=settings]')).toEqual([]);
  });

  test('the home page lists the newest publications and what has open points', async () => {
    await page.goto(`${strapi.url}/admin`);
    await page.locator('[data-survey-charts=widget-newest]').waitFor();
    await shot('home');
    expect(await axeViolations(page, '[data-survey-charts=widget-newest]')).toEqual([]);
  });
});

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

async function inputValues(inputs: Locator): Promise<readonly string[]> {
  return Promise.all((await inputs.all()).map((input) => input.inputValue()));
}

/** Waits until a public page has a text; the status that it then answers with. */
async function pageWith(address: string, text: string): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const answer = await fetch(address);
    if ((await answer.text()).includes(text)) return answer.status;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`"${text}" did not come on ${address}.`);
}
