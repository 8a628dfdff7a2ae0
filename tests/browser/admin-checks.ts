import { describe, expect, test } from '@jest/globals';
import { mendTheSummary } from './admin-mends';
import { openAdmin, openEntry, pageWith, publish, type RunningAdmin } from './admin-page';
import { axeViolations } from './axe';

/** The panel of checks beside an article, one test after the other in the same form. */
export function testChecks(admin: () => RunningAdmin): void {
  const page = () => admin().page;
  const strapi = () => admin().strapi;
  const browser = () => admin().browser;

  describe('the checks of an article', () => {
    const panel = () => page().locator('[data-survey-charts=article-checks]');
    const article = 'Digitaal vaardig, maar wat kan de software?';

    test('run while typing, without asking the server, and mend with one click', async () => {
      await openEntry(page(), strapi(), 'survey-article', article);
      await panel().getByText('Geen fouten', { exact: false }).first().waitFor();
      const asked: string[] = [];
      const listen = (request: { url(): string }) => asked.push(request.url());
      page().on('request', listen);
      await page()
        .locator('textarea[name=summary]')
        .pressSequentially(' 11 procent weet goed tot zeer goed wat kan, middels een lijst.', { delay: 5 });
      await panel().getByText('past hier niet', { exact: false }).waitFor();
      await panel().getByRole('status').getByText('1 fout, 1 keer let op', { exact: false }).waitFor();
      page().off('request', listen);
      expect(asked.filter((url) => url.includes('survey-charts'))).toEqual([]);
      await admin().shot('article-checks');
      expect(await axeViolations(page(), '[data-survey-charts=article-checks]')).toEqual([]);
      await panel()
        .getByRole('button', { name: /^Herstel: .*middels/ })
        .click();
      await panel().getByText('middels', { exact: false }).waitFor({ state: 'detached' });
      await expect(page().inputValue('textarea[name=summary]')).resolves.toContain('met een lijst');
    });

    test('mend an abbreviation and capitals with one click', () => mendTheSummary(page()));

    test('lead to the field, in a closed block too', async () => {
      await panel()
        .getByRole('button', { name: /^Ga ernaartoe: .*past hier niet/ })
        .click();
      expect(await focused()).toBe('summary');
      await panel()
        .getByRole('button', { name: /^Ga ernaartoe: .*niet alle gegevens/ })
        .click();
      await page().locator('[name="body.4.survey"]').waitFor();
      await page().locator('[name="body.4.survey"]:focus').waitFor();
    });

    test('keep a reason, and the gate refuses the same error', async () => {
      await panel()
        .getByRole('button', { name: /^Niet meer melden: .*niet alle gegevens/ })
        .click();
      await panel().getByRole('button', { name: 'Bewaar de reden' }).click();
      await panel().getByText('Schrijf in een paar woorden waarom.').waitFor();
      await panel().getByLabel('Waarom is dit goed zo?').fill('De bron geeft ze niet.');
      expect(await axeViolations(page(), '[data-survey-charts=article-checks]')).toEqual([]);
      await panel().getByRole('button', { name: 'Bewaar de reden' }).click();
      await panel().getByText('1 melding met een reden').click();
      await panel().getByText('De bron geeft ze niet.', { exact: false }).waitFor();
      expect(
        await panel()
          .getByRole('button', { name: /^Toch doorlaten/ })
          .count(),
      ).toBe(0);
      await publish(page());
      await page().getByText('past hier niet', { exact: false }).nth(1).waitFor();
      await admin().shot('article-refused');
    });

    test('let a chief editor pass an error with a reason, publish, and have it logged', async () => {
      const chief = await openAdmin(browser(), strapi(), strapi().login('chief-editor'));
      const own = chief.page.locator('[data-survey-charts=article-checks]');
      await openEntry(chief.page, strapi(), 'survey-article', article);
      await own.getByText('Niets gevonden.', { exact: false }).first().waitFor();
      await chief.page
        .locator('textarea[name=summary]')
        .pressSequentially(' 11 procent weet goed tot zeer goed wat kan.', { delay: 5 });
      await own.getByRole('button', { name: /^Toch doorlaten: .*past hier niet/ }).click();
      await own.getByLabel('Waarom', { exact: false }).fill('De bron noemt dit cijfer zelf.');
      await own.getByRole('button', { name: 'Laat door' }).click();
      await own.getByText('met een reden', { exact: false }).first().waitFor();
      await admin().shot('article-overridden', chief.page);
      await publish(chief.page);
      await expect(
        pageWith(
          `${strapi().url}/nl/artikelen/digitaal-vaardig-maar-wat-kan-de-software`,
          '11 procent weet goed tot zeer goed wat kan',
        ),
      ).resolves.toBe(200);
      expect(strapi().output()).toMatch(/number-other-label was overridden .*De bron noemt dit cijfer zelf/);
      expect(chief.complaints).toEqual([]);
      await chief.page.context().close();
    });

    const focused = () => page().evaluate(() => document.activeElement?.getAttribute('name'));
  });
}
