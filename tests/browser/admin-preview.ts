import { describe, expect, test } from '@jest/globals';
import { COLLECTION, openEntry, type RunningAdmin, save } from './admin-page';
import { axeViolations } from './axe';

/** The preview of an article from its form, one test after the other. */
export function testPreview(admin: () => RunningAdmin): void {
  const page = () => admin().page;
  const strapi = () => admin().strapi;

  describe('the preview of an article', () => {
    const dialog = () => page().locator('[data-survey-charts=preview]');
    const title = () => page().locator('input[name=title]');
    const ready = () => dialog().getByText('Het voorbeeld is klaar.').waitFor();
    const show = (view: string) => dialog().getByRole('button', { name: view, exact: true }).click();
    const inFrame = () => dialog().frameLocator('iframe').locator('h1').first();

    test('shows what is typed in every rendition, and saves nothing', async () => {
      await openEntry(page(), strapi(), 'survey-article', 'Goede manieren in het vliegtuig');
      await title().fill('Nog niet opgeslagen');
      await page().getByRole('button', { name: 'Open het voorbeeld' }).press('Enter');
      await ready();
      await expect(inFrame().textContent()).resolves.toBe('Nog niet opgeslagen');
      expect(await axeViolations(page(), '[data-survey-charts=preview]')).toEqual([]);
      await show('Pagina op een telefoon');
      await ready();
      await expect(inFrame().evaluate((heading) => heading.ownerDocument.documentElement.clientWidth)).resolves.toBe(
        320,
      );
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
      await page().keyboard.press('Escape');
      await dialog().waitFor({ state: 'detached' });
      await expect(title().inputValue()).resolves.toBe('Nog niet opgeslagen');
      await expect(page().evaluate(() => document.activeElement?.textContent)).resolves.toBe('Open het voorbeeld');
    });

    test('tells the panel of the checks which obstacles axe found in the page', async () => {
      await title().fill('');
      await page().getByRole('button', { name: 'Open het voorbeeld' }).click();
      await ready();
      const findings = page().locator('[data-survey-charts=audit-findings]');
      await findings.getByText('Een kop is leeg.', { exact: false }).waitFor();
      await page().keyboard.press('Escape');
      expect(await axeViolations(page(), '[data-survey-charts=article-checks]')).toEqual([]);
      await title().fill('Weer een titel');
      await findings.getByText('Je hebt het artikel daarna veranderd.', { exact: false }).waitFor();
    });

    test('that the network breaks off says so, keeps everything, and is made at a second try', async () => {
      await page().route('**/survey-charts/preview', (route) => route.abort());
      await page().getByRole('button', { name: 'Open het voorbeeld' }).click();
      await dialog().getByText('Het voorbeeld kon niet gemaakt worden.', { exact: false }).waitFor();
      await page().unroute('**/survey-charts/preview');
      await dialog().getByRole('button', { name: 'Probeer opnieuw' }).click();
      await ready();
      await expect(inFrame().textContent()).resolves.toBe('Weer een titel');
      await page().keyboard.press('Escape');
    });

    test('a save that the network breaks off says so and keeps the form', async () => {
      const saves = '**/content-manager/collection-types/**';
      await page().route(saves, (route) => (route.request().method() === 'PUT' ? route.abort() : route.continue()));
      await save(page());
      await page().getByText('Dit is niet opgeslagen.', { exact: false }).first().waitFor();
      await admin().shot('save-broken-off');
      await expect(title().inputValue()).resolves.toBe('Weer een titel');
      await page().unroute(saves);
      await title().fill('Goede manieren in het vliegtuig');
      await page().goto(`${strapi().url}${COLLECTION}survey-article`);
      await page().getByRole('gridcell', { name: 'Goede manieren in het vliegtuig', exact: true }).first().waitFor();
    });
  });
}
