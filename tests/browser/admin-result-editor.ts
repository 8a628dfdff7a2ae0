import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { COLLECTION, openEntry } from './admin-page';
import { axeViolations } from './axe';
import type { StrapiProcess } from './strapi-process';

/** What the tests of the result editor work with: opened by who calls them, so that one start serves all. */
export interface OpenedAdmin {
  readonly page: Page;
  readonly strapi: StrapiProcess;
}

const FROM_A_SPREADSHEET = [
  '\tTotaal\tMan (n=500)\tVrouw (n=540)',
  'Ja, zeker\t61,5%\t50,0%\t70,0%',
  'Nee\t28,5%\t40,0%\t20,0%',
  'Weet ik niet\t10,0%\t10,0%\t10,0%',
  'Totaal\t100%\t100%\t100%',
  'n\t1.040\t\t',
].join('\n');

const FROM_A_PAGE = `<table><thead><tr><th rowspan="2"></th><th colspan="2">Leeftijd</th></tr>
  <tr><th>18–29</th><th>30+</th></tr></thead><tbody>
  <tr><th>Ja, zeker</th><td>60 %</td><td>58%</td></tr><tr><th>Nee</th><td>30%</td><td>32%</td></tr>
  <tr><th>Weet ik niet</th><td>10<sup>1</sup></td><td>10</td></tr></tbody></table>`;

/** The result editor as an editor uses it, by keyboard and clipboard, in the built admin. */
export function testResultEditor(admin: () => OpenedAdmin): void {
  const page = () => admin().page;
  const texts = () => page().getByRole('textbox', { name: /^Tekst, Nederlands, Antwoord/ });
  const cell = (name: string) => page().getByRole('textbox', { name, exact: true });
  const said = (text: string) =>
    page().locator('[data-survey-charts=result] [role=status]').getByText(text, { exact: false }).waitFor();
  const dialog = () => page().getByRole('dialog');
  const focused = () => page().evaluate(() => document.activeElement?.getAttribute('aria-label'));

  async function paste(text: string, html?: string): Promise<void> {
    await page().evaluate(
      async ([plain, rich]) => {
        const blob = (content: string, type: string) => ({ [type]: new Blob([content], { type }) });
        const items = { ...blob(plain ?? '', 'text/plain'), ...(rich && blob(rich, 'text/html')) };
        await navigator.clipboard.write([new ClipboardItem(items)]);
      },
      [text, html ?? ''],
    );
    await page().keyboard.press('Control+v');
  }

  describe('the result editor', () => {
    test('takes a table from a spreadsheet: answers, figures, groups, bases; and gives all of it back', async () => {
      const { strapi } = admin();
      await page().context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: strapi.url });
      await page().goto(`${strapi.url}${COLLECTION}survey-question/create`);
      await page().locator('[id="result.wording.text.nl"]').fill('Bent u tevreden?');
      await page().locator('[id="result.kind"]').selectOption('single-choice');
      await page().getByRole('button', { name: 'Antwoord toevoegen' }).click();
      await texts().first().focus();
      await paste(FROM_A_SPREADSHEET);
      await said('De rij met het totaal klopt.');
      expect(await texts().count()).toBe(3);
      expect(await cell('Percentage, Nee').inputValue()).toBe('28,5');
      expect(await cell('Percentage, Vrouw, Ja, zeker').inputValue()).toBe('70');
      expect(await cell('Hoeveel mensen antwoordden, Man').inputValue()).toBe('500');
      expect(await page().getByLabel('Soort antwoord, Weet ik niet').inputValue()).toBe('dont-know');
      await page().keyboard.press('Control+z');
      await said('teruggedraaid');
      expect(await texts().count()).toBe(1);
      await page().keyboard.press('Control+y');
      await said('weer gedaan');
      expect(await cell('Percentage, Nee').inputValue()).toBe('28,5');
    });

    test('names what it does not understand by row and column, and changes nothing', async () => {
      await cell('Percentage, Nee').focus();
      await paste('Ja, zeker\tveel\nNee\t40%\nAnders\t<1%');
      const text = await dialog().textContent();
      expect(text).toContain('Rij 1, kolom 2: ‘veel’ is geen cijfer.');
      expect(text).toContain('Rij 3, kolom 2: ‘<1%’ is geen cijfer.');
      expect(await dialog().getByRole('button', { name: 'Neem over' }).isDisabled()).toBe(true);
      expect(await axeViolations(page(), '[role=dialog]')).toEqual([]);
      await page().keyboard.press('Escape');
      expect([await texts().count(), await cell('Percentage, Nee').inputValue()]).toEqual([3, '28,5']);
    });

    test('takes figures alone into the cells from the cursor on, and a table of a page', async () => {
      await cell('Percentage, Ja, zeker').focus();
      await paste('55,5\n34,5\n10');
      await said('3 rijen');
      expect(await cell('Percentage, Nee').inputValue()).toBe('34,5');
      await paste('not this', FROM_A_PAGE);
      await said('3 antwoorden bijgewerkt');
      expect(await cell('Percentage, 18–29, Weet ik niet').inputValue()).toBe('10');
    });

    test('shows what it takes of a text before it does, and does what it is told of a column', async () => {
      await page().getByRole('button', { name: 'Plakken uit een tabel' }).click();
      await dialog().getByLabel('De tabel').fill('Antwoord;Aantal;%\n"Ja, zeker";12;60\nNee;8;40\nTotaal;21;100');
      await dialog().getByText('het totaal is 21, maar de antwoorden zijn samen 20', { exact: false }).waitFor();
      await dialog().getByLabel('Iedereen').nth(1).selectOption('skip');
      await dialog().getByRole('button', { name: 'Neem over' }).click();
      await said('2 antwoorden bijgewerkt');
      expect([await cell('Mensen, Nee').inputValue(), await cell('Percentage, Nee').inputValue()]).toEqual([
        '8',
        '34,5',
      ]);
    });

    test('is a spreadsheet for the keyboard', async () => {
      await cell('Percentage, Ja, zeker').focus();
      const steps = [
        ['ArrowRight', 'Mensen, Ja, zeker'],
        ['Enter', 'Mensen, Nee'],
        ['ArrowLeft', 'Percentage, Nee'],
        ['ArrowUp', 'Percentage, Ja, zeker'],
        ['Tab', 'Mensen, Ja, zeker'],
      ] as const;
      for (const [key, name] of steps) {
        await page().keyboard.press(key);
        expect(await focused()).toBe(name);
      }
      await page().keyboard.press('Delete');
      expect(await cell('Mensen, Ja, zeker').inputValue()).toBe('');
      await page().keyboard.type('7');
      await page().keyboard.press('F2');
      await page().keyboard.type('1');
      expect(await cell('Mensen, Ja, zeker').inputValue()).toBe('71');
      await texts().last().focus();
      await page().keyboard.press('Alt+ArrowUp');
      await said('‘Weet ik niet’ is nu nummer 2.');
      expect(await focused()).toBe('Tekst, Nederlands, Antwoord 2');
      await texts().last().focus();
      await page().keyboard.press('Enter');
      await said('Antwoord 4 is toegevoegd.');
      await page().locator('[aria-label="Tekst, Nederlands, Antwoord 4"]:focus').waitFor();
      expect(await axeViolations(page(), '[data-survey-charts=result]')).toEqual([]);
    });

    testPreview(admin);
  });
}

function testPreview(admin: () => OpenedAdmin): void {
  const page = () => admin().page;
  const view = () => page().locator('[data-survey-charts=figure-view]');
  const figure = () => view().frameLocator('iframe').locator('figure');
  const changed = 'Mensen, 45 tot en met 60 jaar, Ja, heel onbeleefd';

  test('shows the figure of unsaved values in both languages, and keeps it when the network fails', async () => {
    await openEntry(page(), admin().strapi, 'survey-question', 'flying-recline');
    await figure().locator('table').waitFor();
    await page().getByLabel(changed).fill('100');
    await figure().getByText('43 procent bij', { exact: false }).first().waitFor();
    expect(await figure().locator('svg[role=img]').count()).toBe(2);
    await view().getByRole('button', { name: 'Engels' }).click();
    await figure().getByText('differs by group', { exact: false }).first().waitFor();
    await page().route('**/figure-preview*', (route) => route.abort());
    await page().getByLabel(changed).fill('90');
    await view().getByRole('status').getByText('de verbinding is weg', { exact: false }).waitFor();
    await figure().getByText('43 percent', { exact: false }).first().waitFor();
    await page().unroute('**/figure-preview*');
    await view().getByRole('status').getByText('de verbinding is weg', { exact: false }).waitFor({ state: 'detached' });
  });

  test('tells where the question is shown, and asks for the note of a correction before it is published', async () => {
    const uses = page().locator('[data-survey-charts=question-uses]');
    await uses.getByRole('link', { name: 'Goede manieren in het vliegtuig' }).waitFor();
    const note = page().locator('[data-survey-charts=correction-notice]');
    expect(await axeViolations(page(), '[data-survey-charts=question-panel]')).toEqual([]);
    await note.getByLabel('Nederlands').fill('Er stond een ander aantal.');
    await note.getByRole('button').click();
    await note.waitFor({ state: 'detached' });
    await page().getByText('Verbeteringen (1)', { exact: false }).waitFor();
  });

  test('shows a result block’s figures in every form, and the texts that are made of them', async () => {
    await openEntry(page(), admin().strapi, 'survey-article', 'Overheden op weg naar online');
    await page()
      .getByRole('button', { name: /^Uitkomst/ })
      .first()
      .click();
    const form = page().locator('[data-survey-charts=form]').first();
    await form.getByText('Welke vorm past, en waarom').click();
    await form.getByRole('img', { name: 'Staven, met deze cijfers' }).waitFor();
    expect(await axeViolations(page(), '[data-survey-charts=form]')).toEqual([]);
    await form.getByRole('radio', { name: 'Eén balk van 100 procent' }).check();
    expect(await form.getByRole('combobox').inputValue()).toBe('stacked-bar');
    const finding = page().getByRole('textbox', { name: 'Bevinding' }).first();
    await page().getByRole('button', { name: 'Neem over en verander' }).first().click();
    expect(await finding.inputValue()).toContain('29 procent');
    await page().getByRole('button', { name: 'Zet de gemaakte tekst terug' }).first().click();
    expect(await finding.inputValue()).toBe('');
  });
}
