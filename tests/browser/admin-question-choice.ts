import { describe, expect, test } from '@jest/globals';
import { becomes, COLLECTION, openEntry, type RunningAdmin, save, storedQuestion } from './admin-page';
import { axeViolations } from './axe';

const ARTICLE = 'Goede manieren in het vliegtuig';
const SURVEY = 'flying-etiquette';
const WORDING = 'Eet u iets in het vliegtuig?';

/** The question of a block, chosen, made and opened from within an article; one test after the other. */
export function testQuestionChoice(admin: () => RunningAdmin): void {
  const page = () => admin().page;
  const strapi = () => admin().strapi;
  const token = () => admin().token;
  const block = () => page().locator('[data-survey-charts=question]').last();
  const picker = () => block().getByRole('combobox');
  const options = () => page().getByRole('listbox').getByRole('option');
  const dialog = () => page().locator('[data-survey-charts=question-dialog]');
  const saved = () => page().getByText('Opgeslagen', { exact: false }).first().waitFor();

  /** Adds a block of results at the end, which is then open. */
  async function addResult(): Promise<void> {
    await page().getByRole('button', { name: 'Voeg een component toe aan Inhoud' }).click();
    const blocks = page().getByRole('region', { name: 'Blokken' });
    await blocks.getByRole('button', { name: 'Uitkomst', exact: true }).click();
    await picker().waitFor();
  }

  describe('the question of a block', () => {
    test('is chosen out of those of the article’s survey, by words of its wording', async () => {
      await openEntry(page(), strapi(), 'survey-article', ARTICLE);
      await addResult();
      await block().getByText(`Je kiest uit de vragen van: ${SURVEY}.`).waitFor();
      await picker().click();
      await options().first().waitFor();
      const offered = await options().allTextContents();
      expect(offered).toHaveLength(7);
      expect(offered.join()).toContain('Is het onbeleefd om je stoel naar achteren te zetten in het vliegtuig?');
      expect(offered.join()).toContain('schaal · 854 mensen die weleens vliegen · flying-recline · gepubliceerd');
      expect(offered.join()).not.toContain('digital-fitness');
      await admin().shot('question-choice');
      await picker().fill('STOEL onbeleefd');
      await becomes(() => options().count(), 1);
      await picker().press('Enter');
      await block().locator('[data-survey-charts=chosen-question]').getByText('flying-recline').waitFor();
      expect(await axeViolations(page(), '[data-survey-charts=question]')).toEqual([]);
    });

    test('asks for its picture once, however many fields show a part of it', async () => {
      const asked: (string | null)[] = [];
      const listen = (request: { url(): string; postData(): string | null }) => {
        if (new URL(request.url()).pathname === '/survey-charts/figure-preview') asked.push(request.postData());
      };
      page().on('request', listen);
      await picker().fill('');
      await picker().pressSequentially('gerookt');
      await becomes(() => options().count(), 1);
      await picker().press('ArrowDown');
      await becomes(async () => (await picker().getAttribute('aria-activedescendant')) !== null, true);
      await picker().press('Enter');
      await block().locator('[data-survey-charts=chosen-question]').getByText('flying-smoking').waitFor();
      // The texts of the question before stay until the new ones come, and its own picture may still be on its way.
      await becomes(async () => asked.length > 0, true);
      await page().getByText('Zo wordt de tekst gemaakt', { exact: false }).first().waitFor();
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      page().off('request', listen);
      expect(asked.filter((body, index) => asked.indexOf(body) !== index)).toEqual([]);
    });

    test('is opened over the article, its figures changed and saved, and what was typed in the article is still there', async () => {
      await page().locator('input[name=byline]').fill('Nog niet opgeslagen');
      await block().getByRole('button', { name: 'Bekijk of verander de cijfers' }).click();
      const wording = dialog().locator('[id="result.wording.text.nl"]');
      const before = await wording.inputValue();
      await wording.fill(`${before} Echt?`);
      await dialog().locator('[data-survey-charts=question-panel]').waitFor();
      await admin().shot('question-dialog');
      expect(await axeViolations(page(), '[data-survey-charts=question-dialog]')).toEqual([]);
      await page().keyboard.press('Escape');
      await dialog().getByText('is niet bewaard', { exact: false }).waitFor();
      await dialog().getByRole('button', { name: 'Ga verder' }).click();
      await wording.press('Control+Enter');
      await dialog().waitFor({ state: 'detached' });
      await becomes(() => picker().inputValue(), `${before} Echt?`);
      const { result } = await storedQuestion(strapi(), token(), 'flying-smoking');
      expect(result).toMatchObject({ wording: { text: { nl: `${before} Echt?` } } });
      await block().getByText('daarna veranderd', { exact: false }).waitFor();
      expect(await page().locator('input[name=byline]').inputValue()).toBe('Nog niet opgeslagen');
    });

    test('is made over the article, of its survey, and stands in the block when it is saved', async () => {
      await block().getByRole('button', { name: 'Maak een nieuwe vraag' }).click();
      await dialog().locator('[id="result.wording.text.nl"]').fill(WORDING);
      await becomes(() => dialog().locator('#question-key').inputValue(), 'eet-u-iets-in-het-vliegtuig');
      expect(await dialog().locator('#question-survey option:checked').textContent()).toBe(SURVEY);
      await dialog().getByRole('button', { name: 'Bewaar en zet in het artikel' }).click();
      await dialog().waitFor({ state: 'detached' });
      await becomes(() => picker().inputValue(), WORDING);
      await save(page());
      await saved();
      await page().reload();
      await page().getByRole('button', { name: 'Uitkomst', exact: true }).last().click();
      await becomes(() => picker().inputValue(), WORDING);
    });

    test('that the server refuses keeps what was typed, and says what is wrong at the field', async () => {
      await block().getByRole('button', { name: 'Maak een nieuwe vraag' }).click();
      await dialog().locator('[id="result.wording.text.nl"]').fill('Slaapt u?');
      await dialog().locator('#question-key').fill('x'.repeat(65));
      await dialog().getByRole('button', { name: 'Bewaar en zet in het artikel' }).click();
      await becomes(() => dialog().locator('#question-key').getAttribute('aria-invalid'), 'true');
      expect(await dialog().locator('[id="result.wording.text.nl"]').inputValue()).toBe('Slaapt u?');
      await dialog().getByRole('button', { name: 'Sluit', exact: true }).last().click();
      await dialog().getByRole('button', { name: 'Sluit zonder te bewaren' }).click();
      await dialog().waitFor({ state: 'detached' });
    });

    test('can be of any survey while the article has none', async () => {
      await page().goto(`${strapi().url}${COLLECTION}survey-article/create`);
      await addResult();
      await block().getByText('dit zijn de vragen van alle onderzoeken', { exact: false }).waitFor();
      await picker().pressSequentially('digital-fitness');
      await becomes(() => options().count(), 1);
      expect(await options().first().textContent()).toContain('ambtenarenpanel-online');
      await picker().press('Escape');
      await page().locator('input[name=surveys]').click();
      await page().getByRole('option', { name: SURVEY }).click();
      await block().getByText(`Je kiest uit de vragen van: ${SURVEY}.`).waitFor();
      await page().goto(`${strapi().url}/admin`);
    });
  });
}
