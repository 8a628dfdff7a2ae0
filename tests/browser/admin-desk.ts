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

    test('the home page lists the newest publications, and what has open points leads to its article', async () => {
      const title = 'Nog lang niet klaar';
      await createDraft(admin(), { title });
      await page().goto(`${strapi().url}/admin`);
      const open = page().locator('[data-survey-charts=widget-open]');
      const newest = page().locator('[data-survey-charts=widget-newest]');
      const unfinished = open.getByRole('listitem').filter({ hasText: title });
      await Promise.all([newest.getByRole('listitem').first().waitFor(), unfinished.waitFor()]);
      await admin().shot('home');
      expect(await unfinished.textContent()).toMatch(/Nederlands.*\d fouten, \d keer let op/u);
      expect(await newest.getByText(title).count()).toBe(0);
      for (const list of ['open', 'newest']) {
        expect(await axeViolations(page(), `[data-survey-charts=widget-${list}]`)).toEqual([]);
      }
      await unfinished.getByRole('link').click();
      await page().getByRole('heading', { level: 1, name: title }).waitFor();
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

/** A draft as it is while somebody is still at it: without survey, introduction and text. */
async function createDraft({ strapi, token }: RunningAdmin, data: object): Promise<void> {
  const list = `${strapi.url}/content-manager/collection-types/plugin::survey-charts.survey-article?locale=nl`;
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const answer = await fetch(list, { method: 'POST', headers, body: JSON.stringify(data) });
  expect(answer.status).toBe(201);
}
