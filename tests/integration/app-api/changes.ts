import { describe, expect, test } from '@jest/globals';
import {
  ARTICLE,
  article,
  documents,
  entry,
  paragraph,
  QUESTION,
  question,
  resultBlock,
  SERIES,
  SURVEY,
  wholeResult,
} from '../support/content';
import { publish } from '../support/publication';
import type { Running } from './running';

interface Change {
  readonly documentId: string;
  readonly language: string;
  readonly change: string;
  readonly at: string;
  readonly app?: string;
}

/** What a client that keeps articles is told. */
export function changes(running: Running): void {
  const ask = async (query: string) => {
    const { status, body } = await running().http.get(`/api/survey-articles/changes${query}`);
    expect([status, body.error]).toEqual([200, undefined]);
    const data: readonly Change[] = body.data;
    return { data, until: String(body.meta.until), more: Boolean(body.meta.more) };
  };
  /** What happens to this article in `work`, as `language change`. */
  const during = async (documentIds: readonly string[], work: () => Promise<unknown>) => {
    // A millisecond before, so that the two are apart.
    await new Promise((resolve) => setTimeout(resolve, 2));
    const since = new Date().toISOString();
    await new Promise((resolve) => setTimeout(resolve, 2));
    await work();
    const { data } = await ask(`?since=${since}`);
    const told = data.filter(({ documentId }) => documentIds.includes(documentId));
    return told
      .map(({ documentId, language, change }) => `${documentIds.indexOf(documentId)} ${language} ${change}`)
      .sort();
  };
  const articles = () => documents(running().strapi, ARTICLE);

  describe('a change is told', () => {
    test('of an article that is published, changed, taken back, published again, deleted', async () => {
      const { documentId } = await articles().create({ data: article() });
      const id = [documentId];
      expect(await during(id, () => articles().update({ documentId, data: { intro: 'Klad.' } }))).toEqual([]);
      expect(await during(id, () => articles().publish({ documentId }))).toEqual(['0 nl published']);
      expect(await during(id, () => articles().publish({ documentId }))).toEqual(['0 nl changed']);
      expect(await during(id, () => articles().discardDraft({ documentId }))).toEqual([]);
      expect(await during(id, () => articles().unpublish({ documentId }))).toEqual(['0 nl withdrawn']);
      expect(await during(id, () => articles().publish({ documentId }))).toEqual(['0 nl published']);
      expect(await during(id, () => articles().delete({ documentId, locale: '*' }))).toEqual(['0 nl withdrawn']);
    });

    test('of the other language, which names it', async () => {
      const documentId = await publish(running().strapi, article());
      const english = { documentId, locale: 'en', data: article({ title: 'Words' }), status: 'published' };
      expect(await during([documentId], () => articles().update(english))).toEqual(['0 en published', '0 nl changed']);
      expect(await during([documentId], () => articles().unpublish({ documentId, locale: 'en' }))).toEqual([
        '0 en withdrawn',
        '0 nl changed',
      ]);
    });

    test('of every article that shows a question, a survey, a series', async () => {
      const { strapi } = running();
      const survey = await documents(strapi, SURVEY).create({ data: { name: 's', title: { nl: 'S' } } });
      const asked = await documents(strapi, QUESTION).create({ data: question({ survey: survey.documentId }) });
      const series = await documents(strapi, SERIES).create({ data: { title: 'X', slug: 'x-reeks' }, locale: 'nl' });
      const showing = await publish(strapi, article({ body: [resultBlock(asked.documentId)] }));
      const naming = await publish(strapi, article({ surveys: [survey.documentId], series: series.documentId }));
      const ids = [showing, naming];
      expect(await during(ids, () => documents(strapi, QUESTION).publish({ documentId: asked.documentId }))).toEqual([
        '0 nl changed',
      ]);
      const renamed = { documentId: survey.documentId, data: { title: { nl: 'T' } } };
      expect(await during(ids, () => documents(strapi, SURVEY).update(renamed))).toEqual([
        '0 nl changed',
        '1 nl changed',
      ]);
      const other = { documentId: series.documentId, locale: 'nl', data: { title: 'Y' } };
      expect(await during(ids, () => documents(strapi, SERIES).update(other))).toEqual(['1 nl changed']);
    });

    test('as a correction, of the article’s text and of a question that it shows', async () => {
      const { strapi } = running();
      const asked = await documents(strapi, QUESTION).create({ data: question() });
      const documentId = await publish(strapi, article({ body: [resultBlock(asked.documentId)] }));
      const note = { date: '2026-03-12', text: 'Er stond iets anders.' };
      const ofText = { documentId, data: { corrections: [note] }, status: 'published' };
      expect(await during([documentId], () => articles().update(ofText))).toEqual(['0 nl corrected']);
      expect(await during([documentId], () => articles().publish({ documentId }))).toEqual(['0 nl changed']);
      const corrections = [{ date: '2026-03-13', text: { nl: 'Er stond 61.', en: 'It said 61.' } }];
      const result = wholeResult({ revision: 1, results: [entry(62, 38)] });
      const ofFigures = { documentId: asked.documentId, data: { result, corrections }, status: 'published' };
      const told = await during([documentId], () => documents(strapi, QUESTION).update(ofFigures));
      expect(told).toEqual(['0 nl corrected']);
      const { body } = await running().http.get(`/api/survey-articles/${documentId}/app`);
      expect(body.corrections).toEqual([
        { date: '2026-03-13', text: 'Er stond 61.', figure: { id: body.body[0].id, key: body.body[0].key } },
        note,
      ]);
    });

    test('only if it is committed', async () => {
      const { strapi } = running();
      const documentId = await publish(strapi, article());
      const refused = await during([documentId], async () => {
        await expect(
          articles().update({ documentId, data: { body: [paragraph(), resultBlock(null)] }, status: 'published' }),
        ).rejects.toThrow();
      });
      const rolledBack = await during([documentId], async () => {
        const work = strapi.db.transaction(async () => {
          await articles().unpublish({ documentId });
          throw new Error('Nothing of this stays.');
        });
        await expect(work).rejects.toThrow('Nothing of this stays.');
      });
      expect([refused, rolledBack]).toEqual([[], []]);
    });

    test('of a bulk action, each', async () => {
      const { strapi } = running();
      const ids = [await publish(strapi, article()), await publish(strapi, article())];
      const bulk = () =>
        strapi.db.transaction(() => Promise.all(ids.map((documentId) => articles().publish({ documentId }))));
      expect(await during(ids, bulk)).toEqual(['0 nl changed', '1 nl changed']);
    });
  });

  test('without `since`: all that is published, with its address', async () => {
    const { made, http } = running();
    const { data } = await ask('');
    expect(data.map(({ documentId }) => documentId)).toEqual(expect.arrayContaining([made.articles.one, made.english]));
    expect(data.some(({ documentId, change }) => documentId === made.draft || change !== 'published')).toBe(false);
    const dutch = await ask('?locale=nl');
    expect(new Set(dutch.data.map(({ language }) => language))).toEqual(new Set(['nl']));
    for (const { app, documentId, language } of data) {
      const { pathname, search } = new URL(String(app));
      const { body } = await http.get(`${pathname}${search}`).expect(200);
      expect([body.documentId, body.language]).toEqual([documentId, language]);
    }
  });

  test('a client that asks page by page gets each once, and then what is new', async () => {
    const all = (await ask('')).data.map(({ documentId, language }) => `${documentId} ${language}`);
    const got: string[] = [];
    let answer = await ask('?limit=2');
    for (let pages = 1; ; pages += 1) {
      const there = answer.data.filter(({ change }) => change !== 'withdrawn');
      got.push(...there.map(({ documentId, language }) => `${documentId} ${language}`));
      expect(pages).toBeLessThanOrEqual(all.length);
      if (!answer.more) break;
      answer = await ask(`?limit=2&since=${answer.until}`);
    }
    expect(got.sort()).toEqual([...all].sort());
    const documentId = await publish(running().strapi, article());
    const next = await ask(`?since=${answer.until}`);
    expect(next.data.find((change) => change.documentId === documentId)).toMatchObject({ change: 'published' });
  });

  test('what was under way while a client asked is told the next time', async () => {
    const { strapi } = running();
    const { until } = await ask('');
    const data = { articleDocumentId: 'slow', language: 'nl', action: 'deleted', at: new Date(Date.now() - 60_000) };
    await strapi.db.query('plugin::survey-charts.article-change').create({ data });
    const { data: told } = await ask(`?since=${until}`);
    expect(told).toContainEqual({ documentId: 'slow', language: 'nl', change: 'withdrawn', at: data.at.toISOString() });
  });

  test.each(['since=soon', 'limit=0', 'limit=1001', 'locale=fr', 'page=2'])('refuses ?%s', async (query) => {
    const { status, body } = await running().http.get(`/api/survey-articles/changes?${query}`);
    expect([status, body.error?.name]).toEqual([400, 'ValidationError']);
  });
}
