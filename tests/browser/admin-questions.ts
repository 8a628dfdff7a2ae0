import { describe, expect, test } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { COLLECTION, openEntry, publish, type RunningAdmin, save, saveQuestion, storedQuestion } from './admin-page';
import { axeViolations } from './axe';

/** A question with its figures, as an editor changes it. */
export function testQuestions(admin: () => RunningAdmin): void {
  const page = () => admin().page;
  const strapi = () => admin().strapi;
  const token = () => admin().token;

  describe('a result', () => {
    test('is kept to the letter, but for the figure that was changed', async () => {
      const before = await storedQuestion(strapi(), token(), 'flying-recline');
      await openEntry(page(), strapi(), 'survey-question', 'flying-recline');
      await page().getByLabel('Mensen, 45 tot en met 60 jaar, Ja, heel onbeleefd').fill('13');
      await save(page());
      await page().getByText('Opgeslagen', { exact: false }).first().waitFor();
      const after = await storedQuestion(strapi(), token(), 'flying-recline');
      const changed = JSON.stringify(before.result).replace(
        '"very-rude":{"state":"known","count":14}',
        '"very-rude":{"state":"known","count":13}',
      );
      expect(changed).not.toBe(JSON.stringify(before.result));
      expect({ ...after.result, revision: undefined }).toEqual({ ...JSON.parse(changed), revision: undefined });
    });

    test('of which the answers have no text is not published, and the message names it', async () => {
      await page().goto(`${strapi().url}${COLLECTION}survey-question/create`);
      await page().getByRole('textbox', { name: 'Sleutel' }).fill('zonder-teksten');
      await page().locator('[id="result.wording.text.nl"]').fill('Bent u tevreden?');
      await page().locator('[id="result.kind"]').selectOption('single-choice');
      await page().getByRole('combobox', { name: 'Cijfers achter de komma' }).selectOption('1');
      await page().locator('[id="result.results.0.base.who.nl"]').fill('ambtenaren');
      await page().getByRole('textbox', { name: 'Hoeveel mensen antwoordden', exact: true }).fill('1.040');
      for (const percent of ['61,5', '38,5']) {
        await page().getByRole('button', { name: 'Antwoord toevoegen' }).click();
        await page()
          .getByRole('textbox', { name: /^Percentage, Antwoord/ })
          .last()
          .fill(percent);
      }
      await publish(page());
      const message = page().getByText('Vraag ‘zonder-teksten’:').first();
      await expect(message.textContent()).resolves.toContain('De tekst ontbreekt in het Nederlands.');
      await admin().shot('question-refused');
      const field = page().getByRole('textbox', { name: 'Tekst, Nederlands, Antwoord 1' });
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      const described = page().locator(`[id="${await field.getAttribute('aria-describedby')}"]`);
      expect(await described.textContent()).toContain('De tekst ontbreekt in het Nederlands.');
    });

    test('is published once it is whole, with the sum and the sentence said as it was typed', async () => {
      await page().getByRole('textbox', { name: 'Tekst, Nederlands, Antwoord 1' }).fill('Ja, zeker');
      await page().keyboard.press('Enter');
      await page().keyboard.type('Nee');
      await page().keyboard.press('Tab');
      await expect(page().getByText('Samen 100,0 procent.').isVisible()).resolves.toBe(true);
      await expect(page().locator('[data-survey-charts=question-panel] p[lang=nl]').textContent()).resolves.toMatch(
        /Ja, zeker|ja, zeker/,
      );
      await publish(page());
      await page().getByText('Gepubliceerd', { exact: true }).first().waitFor();
      await admin().shot('question-published');
      const { result } = await storedQuestion(strapi(), token(), 'zonder-teksten');
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
      const { documentId, result } = await storedQuestion(strapi(), token(), 'flying-baby');
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
      await saveQuestion(strapi(), token(), documentId, odd);
      await openEntry(page(), strapi(), 'survey-question', 'flying-baby');
      await page().locator('[id="result.wording.text.nl"]').fill('Andere vraag?');
      await save(page());
      await page().getByText('Opgeslagen', { exact: false }).first().waitFor();
      const after = await storedQuestion(strapi(), token(), 'flying-baby');
      const wording = { ...odd.wording, text: { nl: 'Andere vraag?', de: 'Frage?' } };
      expect({ ...after.result, revision: 0 }).toEqual({ ...odd, wording, revision: 0 });
    });

    test('a save over another editor’s is refused, says so, and keeps what was typed', async () => {
      await openEntry(page(), strapi(), 'survey-question', 'flying-wake');
      const wording = page().locator('[id="result.wording.text.nl"]');
      await wording.fill('Mijn versie?');
      const { documentId, result } = await storedQuestion(strapi(), token(), 'flying-wake');
      await saveQuestion(strapi(), token(), documentId, { ...result, weighted: true });
      await save(page());
      await page().getByText('Iemand anders heeft deze vraag intussen opgeslagen.').first().waitFor();
      const after = await storedQuestion(strapi(), token(), 'flying-wake');
      expect(after.result).toMatchObject({ weighted: true, wording: result.wording });
      await page().getByRole('button', { name: 'Mijn versie terugzetten' }).waitFor();
      await admin().shot('question-conflict');
      expect(await axeViolations(page(), '[data-survey-charts=result]')).toEqual([]);
      await page().getByRole('button', { name: 'Mijn versie terugzetten' }).click();
      await expect(wording.inputValue()).resolves.toBe('Mijn versie?');
      await save(page());
      await page().getByText('Opgeslagen', { exact: false }).first().waitFor();
      expect((await storedQuestion(strapi(), token(), 'flying-wake')).result).toMatchObject({
        weighted: false,
        wording: { text: { nl: 'Mijn versie?' } },
      });
    });
  });

  describe('answers', () => {
    test('are moved and deleted by keyboard, said aloud, and brought back whole', async () => {
      await openEntry(page(), strapi(), 'survey-question', 'flying-smoking');
      const texts = page().getByRole('textbox', { name: /^Tekst, Nederlands, Antwoord/ });
      await texts.first().waitFor();
      const before = await inputValues(texts);
      const figures = page().getByRole('textbox', { name: /^Mensen, / });
      const counts = await inputValues(figures);
      await page()
        .getByRole('button', { name: `Omlaag: ${before[0]}` })
        .focus();
      await page().keyboard.press('Enter');
      await page().getByRole('status').getByText(`‘${before[0]}’ is nu nummer 2.`).waitFor();
      expect(await inputValues(texts)).toEqual([before[1], before[0], ...before.slice(2)]);
      await page()
        .getByRole('button', { name: `Verwijderen: ${before[0]}` })
        .focus();
      await page().keyboard.press('Enter');
      expect(await inputValues(texts)).toEqual([before[1], ...before.slice(2)]);
      await page().getByRole('button', { name: 'Ongedaan maken' }).press('Enter');
      await page()
        .getByRole('button', { name: `Omhoog: ${before[0]}` })
        .press('Enter');
      expect([await inputValues(texts), await inputValues(figures)]).toEqual([before, counts]);
    });
  });
}

async function inputValues(inputs: Locator): Promise<readonly string[]> {
  return Promise.all((await inputs.all()).map((input) => input.inputValue()));
}
