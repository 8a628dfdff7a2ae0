import { describe, expect, test } from '@jest/globals';
import { COLLECTION, type RunningAdmin } from './admin-page';
import { axeViolations } from './axe';

/** Lists, home page and settings, as an editor sees them. */
export function testDesk(admin: () => RunningAdmin): void {
  const page = () => admin().page;
  const strapi = () => admin().strapi;

  describe('what an editor sees of the desk', () => {
    test('open points stand in the list, and the settings can be read but not changed', async () => {
      await page().goto(`${strapi().url}${COLLECTION}survey-article`);
      await page().locator('[data-survey-charts=points]').first().waitFor();
      await admin().shot('article-list');
      await page().goto(`${strapi().url}/admin/settings/survey-charts`);
      await page().locator('[id="limits.hidden"]').waitFor();
      expect(await page().getByRole('button', { name: 'Sla op' }).count()).toBe(0);
      expect(await axeViolations(page(), '[data-survey-charts=settings]')).toEqual([]);
    });

    test('the home page lists the newest publications and what has open points', async () => {
      await page().goto(`${strapi().url}/admin`);
      await page().locator('[data-survey-charts=widget-newest]').waitFor();
      await admin().shot('home');
      expect(await axeViolations(page(), '[data-survey-charts=widget-newest]')).toEqual([]);
    });

    test('lists say choices in words', async () => {
      await page().goto(`${strapi().url}${COLLECTION}survey-question`);
      const row = page().getByRole('row').filter({ hasText: 'flying-recline' });
      await row.getByRole('gridcell', { name: 'schaal', exact: true }).waitFor();
      await page().goto(`${strapi().url}${COLLECTION}survey`);
      const panel = page().getByRole('row').filter({ hasText: 'ambtenarenpanel-online' });
      await panel.getByRole('gridcell', { name: 'Open panel', exact: true }).waitFor();
    });
  });
}
