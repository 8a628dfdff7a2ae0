import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  type AdminPage,
  becomes,
  openAdmin,
  openEntry,
  pageWith,
  publish,
  type RunningAdmin,
  save,
} from './admin-page';
import { axeViolations } from './axe';

const ARTICLE = 'Overheden op weg naar online';

/** Two people in two browsers, with the same article and the same question open. */
export function testTwoEditors(admin: () => RunningAdmin): void {
  let other: AdminPage;
  const mine = () => admin().page;
  const theirs = () => other.page;
  const both = () => [mine(), theirs()];
  const saved = (page: ReturnType<typeof mine>) => page.getByText('Opgeslagen', { exact: false }).first().waitFor();
  const notice = () => mine().locator('[data-survey-charts=overtaken]');

  describe('two editors', () => {
    beforeAll(async () => {
      other = await openAdmin(admin().browser, admin().strapi, admin().strapi.login('chief-editor'));
    });
    afterAll(() => other?.page.context().close());

    test('of one article: the second save is refused, and puts what was typed into what the first saved', async () => {
      for (const page of both()) await openEntry(page, admin().strapi, 'survey-article', ARTICLE);
      await theirs().locator('input[name=byline]').fill('Van de ander');
      await theirs().locator('textarea[name=intro]').fill('De inleiding van de ander.');
      await save(theirs());
      await saved(theirs());
      await mine().locator('textarea[name=intro]').fill('Mijn inleiding.');
      await mine().locator('textarea[name=summary]').fill('Mijn samenvatting.');
      await save(mine());
      await notice().getByText('Alleen jij veranderde: Samenvatting.').waitFor();
      await notice().getByText('Jullie veranderden allebei: Inleiding.', { exact: false }).waitFor();
      expect(await mine().locator('textarea[name=intro]').inputValue()).toBe('De inleiding van de ander.');
      await admin().shot('article-conflict');
      expect(await axeViolations(mine(), '[data-survey-charts=overtaken]')).toEqual([]);
      await notice().getByRole('button', { name: 'Zet mijn veranderingen erin' }).click();
      await save(mine());
      await saved(mine());
      await theirs().reload();
      await becomes(() => theirs().locator('textarea[name=intro]').inputValue(), 'Mijn inleiding.');
      expect(await theirs().locator('textarea[name=summary]').inputValue()).toBe('Mijn samenvatting.');
      expect(await theirs().locator('input[name=byline]').inputValue()).toBe('Van de ander');
    });

    test('of one article: publishing from an old form is refused, and readers keep what the other published', async () => {
      for (const page of both()) await openEntry(page, admin().strapi, 'survey-article', ARTICLE);
      await theirs().locator('textarea[name=intro]').fill('Zo staat het er nu.');
      await publish(theirs());
      const address = `${admin().strapi.url}/nl/artikelen/overheden-op-weg-naar-online`;
      await expect(pageWith(address, 'Zo staat het er nu.')).resolves.toBe(200);
      await mine().locator('input[name=byline]').fill('Van mij');
      await publish(mine());
      await notice().getByText('Alleen jij veranderde: Door.').waitFor();
      const page = await fetch(address).then((answer) => answer.text());
      expect([page.includes('Zo staat het er nu.'), page.includes('Van mij')]).toEqual([true, false]);
      await notice().getByRole('button', { name: 'Laat die van de ander staan' }).click();
      await notice().waitFor({ state: 'detached' });
    });

    test('of one question: the second save is refused, and the figures of both are still there', async () => {
      for (const page of both()) await openEntry(page, admin().strapi, 'survey-question', 'flying-armrests');
      const wording = (page: ReturnType<typeof mine>) => page.locator('[id="result.wording.text.nl"]');
      await wording(theirs()).fill('De vraag van de ander?');
      await save(theirs());
      await saved(theirs());
      await wording(mine()).fill('Mijn vraag?');
      await save(mine());
      await mine().getByRole('button', { name: 'Mijn versie terugzetten' }).waitFor();
      expect(await wording(mine()).inputValue()).toBe('De vraag van de ander?');
      await mine().getByRole('button', { name: 'Mijn versie terugzetten' }).click();
      expect(await wording(mine()).inputValue()).toBe('Mijn vraag?');
    });

    test('of one question: what stands beside the figures is given back too', async () => {
      for (const page of both()) await openEntry(page, admin().strapi, 'survey-question', 'flying-armrests');
      const key = mine().locator('input[name=key]');
      await theirs().locator('[id="result.wording.text.nl"]').fill('Weer een vraag van de ander?');
      await save(theirs());
      await saved(theirs());
      await key.fill('my-armrests');
      await save(mine());
      await notice().getByText('Alleen jij veranderde: Sleutel.').waitFor();
      expect(await key.inputValue()).toBe('flying-armrests');
      await notice().getByRole('button', { name: 'Zet mijn veranderingen erin' }).click();
      expect(await key.inputValue()).toBe('my-armrests');
      expect(await mine().locator('[id="result.wording.text.nl"]').inputValue()).toBe('Weer een vraag van de ander?');
    });

    test('of one article: a save that never came through, while the other saved, loses nothing', async () => {
      for (const page of both()) await openEntry(page, admin().strapi, 'survey-article', ARTICLE);
      await theirs().locator('input[name=byline]').fill('Van de ander, weer');
      await save(theirs());
      await saved(theirs());
      const saving = '**/content-manager/collection-types/**';
      await mine().route(saving, (route) => (route.request().method() === 'PUT' ? route.abort() : route.fallback()));
      await mine().locator('textarea[name=summary]').fill('Dit kwam niet aan.');
      await save(mine());
      await notice().getByText('Alleen jij veranderde: Samenvatting.').waitFor();
      await mine().unroute(saving);
      await notice().getByRole('button', { name: 'Zet mijn veranderingen erin' }).click();
      await save(mine());
      await saved(mine());
      await theirs().reload();
      await becomes(() => theirs().locator('textarea[name=summary]').inputValue(), 'Dit kwam niet aan.');
      expect(await theirs().locator('input[name=byline]').inputValue()).toBe('Van de ander, weer');
    });

    test('nobody is told of a newer version when a new block is saved', async () => {
      await openEntry(mine(), admin().strapi, 'survey-article', ARTICLE);
      await mine().getByRole('button', { name: 'Voeg een component toe aan Inhoud' }).click();
      const blocks = mine().getByRole('region', { name: 'Blokken' });
      await blocks.getByRole('button', { name: 'Opmerking', exact: true }).click();
      await save(mine());
      await saved(mine());
      // As long as a save that failed would need to be put back.
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      expect(await mine().getByText('Dit is niet opgeslagen.', { exact: false }).count()).toBe(0);
      expect(await notice().count()).toBe(0);
      expect(await mine().getByRole('button', { name: 'Bewaar', exact: true }).isDisabled()).toBe(true);
    });

    test('met no error', () => expect(other.complaints).toEqual([]));
  });
}
