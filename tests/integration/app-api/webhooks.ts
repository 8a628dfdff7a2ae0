import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { adminToken } from '../support/accounts';
import { ARTICLE, article, documents, QUESTION, question, resultBlock, wholeResult } from '../support/content';
import { publish } from '../support/publication';
import type { Running } from './running';

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A receiver on this machine, as an app's server has one. */
class Receiver {
  readonly received: Received[] = [];
  private readonly server: Server = createServer((request, response) => {
    let text = '';
    request.on('data', (part) => {
      text += part;
    });
    request.on('end', () => {
      this.received.push({ headers: request.headers, text, body: JSON.parse(text) });
      response.end();
    });
  });

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    const address = this.server.address();
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/hook`;
  }

  /** What comes of `work`, once there are `count`. */
  async during(count: number, work: () => Promise<unknown>): Promise<readonly Received[]> {
    this.received.length = 0;
    await work();
    for (let waited = 0; this.received.length < count && waited < 5000; waited += 20) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    // Nothing comes after those.
    await new Promise((resolve) => setTimeout(resolve, 100));
    return [...this.received];
  }

  close(): Promise<unknown> {
    return new Promise((resolve) => this.server.close(resolve));
  }
}

/** Strapi's own webhooks, with the events of articles. */
export function webhooks(running: Running): void {
  describe('a webhook', () => {
    const receiver = new Receiver();

    beforeAll(async () => {
      const { strapi } = running();
      const url = await receiver.listen();
      const events = ['publish', 'update', 'correct', 'unpublish'].map((name) => `survey-article.${name}`);
      const headers = { Authorization: 'Bearer geheim' };
      const webhook = await strapi.get('webhookStore').createWebhook({ name: 'app', url, headers, events });
      strapi.get('webhookRunner').add(webhook);
    });
    afterAll(() => receiver.close());

    const articles = () => documents(running().strapi, ARTICLE);
    const told = ({ body: { event, action, language } }: Received) => `${event} ${action} ${language}`;

    test('hears of publishing, of changes, of taking back', async () => {
      const { documentId } = await articles().create({ data: article() });
      const first = await receiver.during(1, () => articles().publish({ documentId }));
      expect(first.map(told)).toEqual(['survey-article.publish published nl']);
      expect(first[0]?.headers).toMatchObject({
        authorization: 'Bearer geheim',
        'x-strapi-event': 'survey-article.publish',
        'content-type': 'application/json',
      });
      expect(Object.keys(first[0]?.body ?? {}).sort()).toEqual([
        'action',
        'at',
        'createdAt',
        'documentId',
        'event',
        'language',
      ]);
      expect(first[0]?.body).toMatchObject({ documentId });
      // As soon as it is told, it is there.
      await running().http.get(`/api/survey-articles/${documentId}/app`).expect(200);
      const again = await receiver.during(1, () => articles().publish({ documentId }));
      expect(again.map(told)).toEqual(['survey-article.update changed nl']);
      const back = await receiver.during(1, () => articles().unpublish({ documentId }));
      expect(back.map(told)).toEqual(['survey-article.unpublish unpublished nl']);
      await articles().publish({ documentId });
      const gone = await receiver.during(2, () => articles().delete({ documentId, locale: '*' }));
      expect(gone.map(told).at(-1)).toBe('survey-article.unpublish deleted nl');
    });

    test('hears of a correction', async () => {
      const documentId = await publish(running().strapi, article());
      await receiver.during(1, async () => undefined);
      const corrections = [{ date: '2026-03-12', text: 'Er stond iets anders.' }];
      const correct = () => articles().update({ documentId, data: { corrections }, status: 'published' });
      const heard = await receiver.during(1, correct);
      expect(heard.map(told)).toEqual(['survey-article.correct corrected nl']);
      expect(heard[0]?.text).not.toContain('Er stond iets anders.');
    });

    test('hears nothing of a draft, nor of what is rolled back', async () => {
      const { strapi } = running();
      const documentId = await publish(strapi, article());
      await receiver.during(1, async () => undefined);
      const heard = await receiver.during(0, async () => {
        await articles().update({ documentId, data: { intro: 'Klad.' } });
        const work = strapi.db.transaction(async () => {
          await articles().unpublish({ documentId });
          throw new Error('Nothing of this stays.');
        });
        await expect(work).rejects.toThrow();
      });
      expect(heard).toEqual([]);
    });

    test('Strapi’s own events don’t carry what a question stores', async () => {
      const { strapi } = running();
      const { store, runner } = { store: strapi.get('webhookStore'), runner: strapi.get('webhookRunner') };
      const [own] = await store.findWebhooks();
      const webhook = { ...own, events: ['entry.publish', 'entry.update', 'entry.create'] };
      runner.update(webhook);
      const result = wholeResult({ wording: { status: 'verbatim', original: 'nl', text: { nl: 'Het geheim?' } } });
      const heard = await receiver.during(4, async () => {
        const asked = await documents(strapi, QUESTION).create({ data: question({ result }) });
        await publish(
          strapi,
          article({ title: 'Openbaar', body: [resultBlock(asked.documentId, { finding: 'Ja.' })] }),
        );
      });
      runner.update(own);
      expect(heard.map(({ text }) => text).join()).toContain('Openbaar');
      for (const { text } of heard) expect(text).not.toMatch(/Het geheim|"percent"|"count"|"fingerprint":"/);
    });

    test('an editor still gets what a question stores', async () => {
      const token = await adminToken(running());
      const { documentId } = await documents(running().strapi, QUESTION).create({ data: question() });
      const { status, body } = await running()
        .http.get(`/content-manager/collection-types/${QUESTION}/${documentId}`)
        .set('Authorization', `Bearer ${token}`);
      expect([status, body.data?.result]).toMatchObject([200, { version: 1, results: [{ base: { n: 100 } }] }]);
    });
  });
}
