import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { openApiDocument } from '../../src/plugins/survey-charts/server/src/api/openapi/document';
import { type Json, object } from '../api/json';
import { API_DOCS, DOCUMENTED_SERVER, recipes } from '../api/recipes';
import { adminToken } from '../integration/support/accounts';
import type { TestStrapi } from '../integration/support/strapi';
import { readingAsDescribed } from './described/reading';
import { validatorOf } from './described/validator';
import { writingAsDescribed } from './described/writing';

interface Check {
  readonly severity: string;
  readonly passed: boolean;
}

const EVERY_RENDITION = [
  'newsletter',
  'newsletter html',
  'newsletter text',
  'newsletter-teaser',
  'newsletter-teaser html',
  'newsletter-teaser text',
  'speech',
  'speech ssml',
  'speech text',
  'text',
  'text markdown',
];

/** Everything that the API answers about the demo and the examples, held against its own description; and docs/api, run. */
export function apiAnswers(running: () => TestStrapi): void {
  describe('the API', () => {
    let description: Json = {};
    let url = '';

    beforeAll(async () => {
      const { strapi, http } = running();
      const { httpServer } = strapi.server;
      await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
      const address = httpServer.address();
      url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
      strapi.config.set('server.url', url);
      description = object((await http.get('/api/openapi.json').expect(200)).body);
    });

    test('answers what it describes, and nothing that it does not', async () => {
      const { http } = running();
      const holds = validatorOf(description);
      const read = async (template: string, id: string, query: string) => {
        const { status, body } = await http.get(`${template.replace('{id}', id)}${query}`);
        expect([template, id, query, status, holds(`GET ${template}`, body)]).toEqual([template, id, query, 200, []]);
        return body;
      };
      const seen = new Set<string>();
      for (const { documentId, language } of (await read('/api/survey-articles/changes', '', '?limit=1000')).data) {
        const app = await read('/api/survey-articles/{id}/app', documentId, `?locale=${language}`);
        const speech = await http.get(`/api/survey-articles/${documentId}/speech?locale=${language}`);
        expect(app.speech).toEqual(speech.status === 200 ? speech.body : undefined);
        expect(app.checks.length).toBeGreaterThan(10);
        expect(app.checks.filter(({ severity, passed }: Check) => severity === 'error' && !passed)).toEqual([]);
        const { data } = await read('/api/survey-articles/{id}', documentId, `?locale=${language}`);
        for (const { documentId: survey } of data.surveys) seen.add(`/api/surveys/{id} ${survey} ${language}`);
        for (const { question } of data.body) {
          if (question) seen.add(`/api/survey-questions/{id} ${question.documentId} ${language}`);
        }
      }
      for (const one of seen) {
        const [template = '', id = '', language] = one.split(' ');
        await read(template, id, `?locale=${language}`);
      }
      expect(seen.size).toBeGreaterThan(20);
      for (const language of ['nl', 'en']) {
        await read('/api/survey-articles', '', `?locale=${language}&populate=*`);
        await read('/api/survey-articles', '', `?locale=${language}&pagination[start]=1&pagination[limit]=2`);
        await read('/api/series', '', `?locale=${language}`);
      }
      await read('/api/openapi.json', '', '');
      const refused = await http.get('/api/survey-articles?filter=x').expect(400);
      expect(holds('GET /api/survey-articles', refused.body, '400')).toEqual([]);
    });

    test('a fault in an answer is seen', async () => {
      const holds = validatorOf(description);
      const [change] = (await running().http.get('/api/survey-articles/changes')).body.data;
      const path = `/api/survey-articles/${change.documentId}/app?locale=${change.language}`;
      const { body } = await running().http.get(path);
      const template = '/api/survey-articles/{id}/app';
      expect(holds(`GET ${template}`, body)).toEqual([]);
      expect(holds(`GET ${template}`, { ...body, version: 2 })).not.toEqual([]);
      expect(holds(`GET ${template}`, { ...body, undocumented: 1 })).not.toEqual([]);
      expect(holds(`GET ${template}`, { ...body, body: [{ type: 'figure' }] })).not.toEqual([]);
      const { title: _title, ...less } = body;
      expect(holds(`GET ${template}`, less)).not.toEqual([]);
    });

    test('tells of all that is in the code, and so this server has all of it', () => {
      expect(description).toEqual(JSON.parse(JSON.stringify(openApiDocument(url))));
    });

    readingAsDescribed(running, () => description);
    writingAsDescribed(running, () => description);

    test('an app finds the page and the other renditions of an article by their addresses', async () => {
      const { http } = running();
      const asked = new Set<string>();
      for (const language of ['nl', 'en']) {
        const { body } = await http.get(`/api/survey-articles?locale=${language}&series=ambtenarenpanel`);
        const { documentId } = body.data[0];
        const app = (await http.get(`/api/survey-articles/${documentId}/app?locale=${language}`).expect(200)).body;
        for (const { url: page, language: of } of [app, ...app.alternates]) {
          const { text } = await http.get(page.slice(url.length)).set('Accept', 'text/html').expect(200);
          expect(text).toContain(`<html lang="${of}"`);
          expect(text).toContain(`<link rel="canonical" href="${page}"`);
        }
        for (const { name, format, type, url: address } of app.renditions) {
          const answer = await http.get(address.slice(url.length)).expect(200);
          expect([address, answer.type]).toEqual([address, type]);
          asked.add(format === undefined ? name : `${name} ${format}`);
        }
      }
      expect([...asked].sort()).toEqual(EVERY_RENDITION);
    });

    describe('does what docs/api says', () => {
      test.each(recipes())('$name', async ({ code, output }) => {
        const environment = await administrator(running());
        expect((await run(code, url, environment)).replaceAll(url, DOCUMENTED_SERVER)).toBe(output);
      });
    });
  });
}

let account: Promise<NodeJS.ProcessEnv> | undefined;

/** Whose name and password a recipe asks for. */
function administrator(server: TestStrapi): Promise<NodeJS.ProcessEnv> {
  account ??= adminToken(server).then(() => ({
    ADMIN_EMAIL: 'admin-none@example.org',
    ADMIN_PASSWORD: 'Secret-password-1',
  }));
  return account;
}

/** What a piece of code writes, run by itself as a programme, against this server. */
async function run(code: string, url: string, environment: NodeJS.ProcessEnv): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'survey-charts-recipe-'));
  const outfile = path.join(folder, 'recipe.mjs');
  const contents = code.replaceAll(DOCUMENTED_SERVER, url);
  const stdin = { contents, resolveDir: API_DOCS, loader: 'ts' } as const;
  try {
    await build({ stdin, bundle: true, platform: 'node', format: 'esm', outfile, logLevel: 'error' });
    const { stdout } = await promisify(execFile)(process.execPath, [outfile], {
      env: { ...process.env, ...environment },
    });
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
