import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { axeViolations } from './axe';
import { openBrowser } from './browser';
import { type SiteUnderTest, startSite } from './site-under-test';
import { shown, withPage } from './with-page';

let browser: Browser;
let site: SiteUnderTest;

beforeAll(async () => {
  site = await startSite();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

/**
 * Stands in for the device: the test's Chromium has no voices. `window.said` holds every utterance; `finish()` ends the
 * present one, as a voice does that has come to its end.
 */
const device = (voices: readonly { lang: string; localService: boolean }[], late = false) => `{
  let voices = ${late ? '[]' : JSON.stringify(voices)};
  let present;
  const listeners = [];
  window.said = [];
  window.finish = () => { const ended = present; present = undefined; ended?.onend?.(); };
  window.arrive = () => { voices = ${JSON.stringify(voices)}; for (const listener of listeners) listener(); };
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  Object.defineProperty(window, 'speechSynthesis', { value: {
    getVoices: () => voices,
    addEventListener: (_, listener) => listeners.push(listener),
    speak(utterance) { present = utterance; window.said.push(utterance); },
    cancel() { const ended = present; present = undefined; ended?.onend?.(); },
  } });
}`;
const DUTCH = { lang: 'nl-NL', localService: true };
const demo = () => site.url + site.demo;
const said = (page: Page) => page.evaluate<string[]>('said.map(({ text }) => text)');
const marked = (page: Page) =>
  page.evaluate<string>(`[...(CSS.highlights.get('spoken') ?? [])].map((range) => range.toString()).join('|')`);
const play = (page: Page) => page.locator('.player-play');

describe('is offered', () => {
  test.each([
    ['nowhere, on a device without a voice', [], 0],
    ['not in another language', [{ lang: 'en-GB', localService: true }], 0],
    ['not by a voice elsewhere, which would get the text', [{ lang: 'nl-NL', localService: false }], 0],
    ['by a voice of the language on the device', [DUTCH], 1],
  ])('%s', async (_, voices, count) => {
    await withPage(browser, { url: demo(), device: device(voices) }, async (page) => {
      expect(await shown(page, '.player')).toBe(count);
    });
  });

  test('when the device names its voices late, and nothing moves', async () => {
    await withPage(browser, { url: demo(), device: device([DUTCH], true) }, async (page) => {
      const top = () => page.evaluate(`document.querySelector('.summary').getBoundingClientRect().top`);
      const before = await top();
      expect(await shown(page, '.player')).toBe(0);
      await page.evaluate('arrive()');
      expect(await shown(page, '.player')).toBe(1);
      expect(await top()).toBe(before);
      expect(await axeViolations(page, '.player')).toEqual([]);
    });
  });
});

describe('reading', () => {
  test('goes on sentence by sentence, and marks the one that is read', async () => {
    await withPage(browser, { url: demo(), device: device([DUTCH]) }, async (page, complaints) => {
      await play(page).click();
      expect(await said(page)).toEqual(['Ambtenarenpanel']);
      await page.evaluate('finish(); finish(); finish();');
      expect((await said(page)).at(-1)).toBe('Wij vroegen 460 ambtenaren hoe het daarmee gaat.');
      expect(await marked(page)).toBe('Wij vroegen 460 ambtenaren hoe het daarmee gaat.');
      expect(await page.evaluate('[said[0].lang, said[0].voice.lang, said[0].rate]')).toEqual(['nl', 'nl-NL', 1]);
      expect(complaints).toEqual([]);
    });
  });

  test('says every sentence of the article and no control, table or link to a file', async () => {
    await withPage(browser, { url: demo(), device: device([DUTCH]) }, async (page) => {
      await play(page).click();
      await page.evaluate(
        `for (let count = 0; count < 500 && document.querySelector('.reading-aloud'); count += 1) finish()`,
      );
      const sentences = await said(page);
      const whole = sentences.join(' ');
      const findings = await page.locator('.finding').filter({ visible: true }).allTextContents();
      // A voice says a number in one way: "41 procent" and no "ongeveer 4 op de 10" after it.
      const inOneWay = (finding: string) => finding.replaceAll(/\s+/g, ' ').replace(/, ongeveer \d+ op de \d+/, '');
      expect(findings.length).toBeGreaterThan(3);
      for (const finding of findings) expect(whole).toContain(inOneWay(finding));
      expect(whole).toContain('74 procent');
      expect(whole).not.toMatch(/%|Download|Lees voor|Kopieer|Op deze pagina/);
      expect(sentences).toEqual(sentences.filter((sentence) => sentence !== ''));
      expect(await play(page).textContent()).toBe('Lees voor');
      expect(await marked(page)).toBe('');
    });
  });

  test('pauses, and goes on at the same sentence', async () => {
    await withPage(browser, { url: demo(), device: device([DUTCH]) }, async (page) => {
      await play(page).click();
      await page.evaluate('finish()');
      const sentence = (await said(page)).at(-1);
      await page.getByRole('button', { name: 'Pauze' }).click();
      expect(await page.evaluate('finish()')).toBeUndefined();
      expect((await said(page)).length).toBe(2);
      await page.getByRole('button', { name: 'Ga verder' }).click();
      expect((await said(page)).slice(1)).toEqual([sentence, sentence]);
    });
  });

  test('stops, and begins again at the beginning', async () => {
    await withPage(browser, { url: demo(), device: device([DUTCH]) }, async (page) => {
      await play(page).click();
      await page.evaluate('finish()');
      await page.getByRole('button', { name: 'Stop' }).click();
      expect(await marked(page)).toBe('');
      expect(await shown(page, '.player-stop')).toBe(0);
      expect(await page.evaluate('document.activeElement.className')).toContain('player-play');
      await play(page).click();
      expect((await said(page)).at(-1)).toBe('Ambtenarenpanel');
    });
  });

  test('at another speed says the present sentence again, once', async () => {
    await withPage(browser, { url: demo(), device: device([DUTCH]) }, async (page) => {
      await play(page).click();
      await page.getByLabel('Snelheid').selectOption('Snel');
      expect(await said(page)).toEqual(['Ambtenarenpanel', 'Ambtenarenpanel']);
      expect(await page.evaluate('said.at(-1).rate')).toBe(1.3);
    });
  });

  test('keeps the player in reach, over nothing that has the focus', async () => {
    await withPage(browser, { url: demo(), device: device([DUTCH]) }, async (page) => {
      await play(page).click();
      await page.evaluate(`document.querySelector('.share').scrollIntoView()`);
      const player = await page.locator('.player').boundingBox();
      expect(player?.y).toBeGreaterThan(700);
      await page.locator('.figure-links a').first().focus();
      const focused = await page.locator('.figure-links a').first().boundingBox();
      expect((focused?.y ?? 0) + (focused?.height ?? 0)).toBeLessThanOrEqual(player?.y ?? 0);
    });
  });
});
