import { get, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { ARTICLE, documents } from '../support/content';
import type { Running } from './running';

const decoders = { br: brotliDecompressSync, gzip: gunzipSync };

/** How answers travel: compressed, to other origins, and only if they are new. */
export function delivery(running: Running): void {
  /** What went over the wire: supertest would unpack it. */
  const raw = async (path: string, encoding: string, more: OutgoingHttpHeaders = {}) => {
    const headers = { 'Accept-Encoding': encoding, ...more };
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      get(`${running().url}${path}`, { headers }, resolve).on('error', reject);
    });
    const parts: Buffer[] = [];
    for await (const part of answer) parts.push(part);
    return { status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) };
  };

  describe('compression', () => {
    const paths: readonly (readonly [string, () => string | Promise<string>])[] = [
      ['the app’s JSON', () => `/api/survey-articles/${running().made.articles.one}/app`],
      ['a page', () => '/nl/artikelen/een'],
      ['a style sheet', () => '/site.css'],
      ['the description', () => '/api/openapi.json'],
      ['a drawing', () => picture('svg')],
    ];

    async function picture(type: 'svg' | 'png'): Promise<string> {
      const { body } = await running().http.get(`/api/survey-articles/${running().made.articles.one}/app`);
      const figure = body.body.find((node: { type: string }) => node.type === 'figure');
      return new URL(figure.pictures[type]).pathname;
    }

    test.each(paths)('of %s, by brotli and by gzip', async (_name, address) => {
      const path = await address();
      const plain = await raw(path, 'identity');
      expect([plain.status, plain.headers['content-encoding']]).toEqual([200, undefined]);
      expect(plain.headers.vary).toMatch(/Accept-Encoding/);
      for (const [encoding, decode] of Object.entries(decoders)) {
        const packed = await raw(path, encoding);
        expect([packed.status, packed.headers['content-encoding']]).toEqual([200, encoding]);
        expect(packed.headers.etag).toBe(plain.headers.etag);
        expect(packed.body.length).toBeLessThan(plain.body.length);
        expect(decode(packed.body).equals(plain.body)).toBe(true);
        // Who kept the one is told that the other has not changed either.
        if (packed.headers.etag === undefined) continue;
        const again = await raw(path, 'identity', { 'If-None-Match': packed.headers.etag });
        expect([again.status, again.body.length]).toEqual([304, 0]);
      }
    });

    test('brotli is taken where both are offered', async () => {
      expect((await raw('/api/openapi.json', 'gzip, deflate, br')).headers['content-encoding']).toBe('br');
    });

    test('a PNG is packed already, and stays as it is', async () => {
      const { status, headers, body } = await raw(await picture('png'), 'br, gzip');
      expect([status, headers['content-encoding']]).toEqual([200, undefined]);
      expect(body.subarray(1, 4).toString()).toBe('PNG');
    });
  });

  describe('another origin', () => {
    const from = { Origin: 'https://app.example.org' };

    test('may read, and ask for what changed', async () => {
      const { headers } = await running().http.get('/api/survey-articles').set(from);
      expect(headers['access-control-allow-origin']).toBe('https://app.example.org');
      expect(headers['access-control-expose-headers']).toBe('ETag,Last-Modified');
      expect(headers).not.toHaveProperty('access-control-allow-credentials');
      const asked = {
        ...from,
        'Access-Control-Request-Method': 'GET',
        'Access-Control-Request-Headers': 'if-none-match',
      };
      const before = await running().http.options('/api/survey-articles').set(asked);
      expect(before.status).toBe(204);
      expect(before.headers['access-control-allow-headers']).toContain('If-None-Match');
    });

    test('may not, where another one is configured (CORS_ORIGIN)', async () => {
      const { status, headers } = await running()
        .http.get('/api/survey-articles')
        .set('Origin', 'https://other.example');
      expect([status, headers['access-control-allow-origin']]).toEqual([200, undefined]);
    });
  });

  describe('Last-Modified', () => {
    const settled = () => new Promise((resolve) => setTimeout(resolve, 1001));

    test('is the latest change, and an answer as old as that is not sent again', async () => {
      const { strapi, http, made } = running();
      const path = `/api/survey-articles/${made.articles.two}/app`;
      const before = Date.now();
      const data = { intro: 'Opnieuw.' };
      await documents(strapi, ARTICLE).update({ documentId: made.articles.two, data, status: 'published' });
      // In the second of the change another one could follow.
      const [at, instantly] = [Date.now(), await http.get(path)];
      if (Math.floor(before / 1000) === Math.floor(Date.now() / 1000)) {
        expect([at, instantly.headers['last-modified']]).toEqual([at, undefined]);
      }
      await settled();
      for (const address of [path, `/api/survey-articles/${made.articles.two}`, '/api/survey-articles']) {
        const { headers } = await http.get(address);
        const modified = String(headers['last-modified']);
        expect(Date.parse(modified)).toBeGreaterThanOrEqual(Math.floor(before / 1000) * 1000);
        expect(Date.parse(modified)).toBeLessThanOrEqual(Date.now());
        expect((await http.get(address).set('If-Modified-Since', modified)).status).toBe(304);
        const older = new Date(Date.parse(modified) - 1000).toUTCString();
        expect((await http.get(address).set('If-Modified-Since', older)).status).toBe(200);
        // An ETag decides alone.
        const both = await http.get(address).set({ 'If-None-Match': '"other"', 'If-Modified-Since': modified });
        expect(both.status).toBe(200);
        const same = await http.get(address).set({ 'If-None-Match': String(headers.etag), 'If-Modified-Since': older });
        expect(same.status).toBe(304);
      }
    });

    test('a picture’s text changes it too, which no article tells of', async () => {
      const { strapi, http } = running();
      await settled();
      const before = (await http.get('/api/survey-articles')).headers['last-modified'];
      const data = {
        name: 'a',
        hash: 'a',
        ext: '.png',
        mime: 'image/png',
        size: 1,
        url: '/uploads/a.png',
        provider: 'local',
      };
      const file = await strapi.db.query('plugin::upload.file').create({ data });
      await strapi.db
        .query('plugin::upload.file')
        .update({ where: { id: file.id }, data: { alternativeText: 'Nieuw.' } });
      await settled();
      const after = (await http.get('/api/survey-articles')).headers['last-modified'];
      expect(Date.parse(String(after))).toBeGreaterThan(Date.parse(String(before)));
    });
  });
}
