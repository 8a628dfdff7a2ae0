import { describe, expect, test } from '@jest/globals';
import { themeOf } from '../../../src/plugins/survey-charts/charts/theme';
import type { Palette } from '../../../src/plugins/survey-charts/survey/vocabulary';
import { ARTICLE, article, createQuestion, documents, resultBlock } from '../support/content';
import type { Running } from './running';

const LIMITS = { hidden: 10, countsOnly: 30, warn: 50 };
const NONE = { jargon: [], known: [] };

/** Settings as the page of settings sends them. */
export function settingsOf(limits: object = {}, palette = 'plum') {
  return { limits: { ...LIMITS, ...limits }, palette, words: { nl: NONE, en: NONE } };
}

/** Limits and palette: refused where they are wrong, and in force everywhere at once. */
export function settingsTests(running: Running): void {
  const save = (settings: object) => running().call('admin', 'put', '/survey-charts/settings', settings);
  const limitsInForce = async () =>
    (await running().call('admin', 'get', '/survey-charts/settings')).body.settings.limits;
  const get = (address: string) => running().http.get(address);
  const publish = (slug: string, block: object) => {
    const data = article({ slug, surveys: [running().survey], body: [block] });
    return documents(running().strapi, ARTICLE).create({ data, locale: 'nl', status: 'published' });
  };
  const nextMoment = () => new Promise((resolve) => setTimeout(resolve, 50));
  /** A date of HTTP has whole seconds, and is not given while its second lasts. */
  const nextSecond = () => new Promise((resolve) => setTimeout(resolve, 1_100));

  describe('limits', () => {
    const seconds = (headers: Record<string, string>) => new Date(headers['last-modified'] ?? '').getTime() / 1000;

    test('that are wrong are refused at their field, in the editor’s language, and nothing changes', async () => {
      const answer = await save(settingsOf({ hidden: 3, warn: 20 }));
      expect(answer.status).toBe(400);
      const told = answer.body.error.details.errors.map(({ path, message }: { path: string[]; message: string }) => [
        path.join('.'),
        message.split('.')[0],
      ]);
      expect(told).toContainEqual(['limits.hidden', 'Neem minstens 5']);
      expect(await limitsInForce()).toEqual(LIMITS);
    });

    test('hold for preview, checks, site and API from the next request on, and after a restart', async () => {
      const { question, documentId, call } = running();
      const published = await publish('grenzen', resultBlock(question));
      const api = `/api/survey-articles/${published.documentId}/text?locale=nl`;
      const page = '/nl/artikelen/grenzen';
      const draft = { documentId, locale: 'nl', rendition: 'text' };
      const said = async () => [
        (await get(api)).text.includes('61 procent'),
        (await get(page)).text.includes('61 procent'),
        (await call('survey-editor', 'post', '/survey-charts/preview', draft)).text.includes('61 procent'),
      ];
      expect(await said()).toEqual([true, true, true]);
      await nextSecond();
      const { headers } = await get(api);
      expect((await save(settingsOf({ hidden: 101, countsOnly: 101, warn: 101 }))).status).toBe(200);
      expect(await said()).toEqual([false, false, false]);
      await nextSecond();
      const later = await get(api);
      expect(seconds(later.headers)).toBeGreaterThan(seconds(headers));
      const facts = await call('admin', 'post', '/survey-charts/checks/material', {
        documentId,
        locale: 'nl',
      });
      expect(facts.body.limits).toEqual({ hidden: 101, countsOnly: 101, warn: 101 });
      await running().strapi.plugin('survey-charts').service('settings').load();
      expect(await said()).toEqual([false, false, false]);
      await save(settingsOf());
      expect(await said()).toEqual([true, true, true]);
    });
  });

  test('settings that another process saved hold here soon', async () => {
    const service = running().strapi.plugin('survey-charts').service('settings');
    const store = running().strapi.store({ type: 'plugin', name: 'survey-charts' });
    service.watch(50);
    await store.set({ key: 'settings', value: settingsOf({ warn: 77 }) });
    for (let tries = 0; tries < 100 && (await limitsInForce()).warn !== 77; tries += 1) await nextMoment();
    expect((await limitsInForce()).warn).toBe(77);
    service.unwatch();
    await save(settingsOf());
  });

  describe('a palette', () => {
    const page = async () => (await get('/nl/artikelen/palet')).text;
    const styles = (html: string) => [...html.matchAll(/href="\/(palette-[^"]+)"/gu)].map(([, file]) => file ?? '');
    const figure = (html: string) => `/figures/${/palet-[0-9a-f]{16}/u.exec(html)?.[0]}.svg`;
    const drawn = async (address: string) => (await get(`${address}?theme=light`)).body.toString();
    const choose = (palette: string) => save(settingsOf({}, palette));
    const accent = (palette?: Palette) => themeOf('light', palette).tones.accent.fill;

    test('that is chosen holds for pages, files and previews; addresses that were given keep their pictures', async () => {
      const colored = await createQuestion(running().strapi, { key: 'palet', survey: running().survey });
      await publish('palet', resultBlock(colored, { form: 'icons-10' }));
      const before = await page();
      const [kept, png] = [await drawn(figure(before)), figure(before).replace('.svg', '.png')];
      const picture = (await get(png)).body;
      expect(styles(before)).toEqual([]);
      expect(kept).toContain(accent());

      expect((await choose('blue')).status).toBe(200);
      const after = await page();
      expect(styles(after).map((file) => file.replace(/\?v=.*/u, ''))).toEqual([
        'palette-blue.css',
        'palette-blue-dark.css',
        'palette-blue-contrast.css',
      ]);
      for (const file of styles(after)) expect((await get(`/${file}`)).status).toBe(200);
      expect(figure(after)).not.toBe(figure(before));
      const blue = await drawn(figure(after));
      expect([blue.includes(accent('blue')), blue.includes(accent())]).toEqual([true, false]);
      expect(blue.replaceAll(accent('blue'), accent())).toBe(kept);
      expect(await drawn(figure(before))).toBe(kept);
      expect((await get(png)).body).toEqual(picture);
      const typed = await running().call('survey-editor', 'post', '/survey-charts/figure-preview', {
        language: 'nl',
        documentId: colored,
        form: 'icons-10',
      });
      expect(typed.body.html).toContain('/palette-blue.css');
      expect(typed.body.html).toContain(accent('blue'));

      await choose('plum');
      expect(figure(await page())).toBe(figure(before));
    });
  });
}
