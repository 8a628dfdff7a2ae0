import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { CHANNELS } from '../../src/plugins/survey-charts/channels/registry';
import { OPERATIONS, openApiDocument } from '../../src/plugins/survey-charts/server/src/api/openapi/document';
import { routes } from '../../src/plugins/survey-charts/server/src/routes';
import { list, object } from './json';

const document = JSON.parse(JSON.stringify(openApiDocument('https://example.org')));

test('is valid OpenAPI 3.1', () => {
  // It would say so if it were not.
  const broken = { ...document, paths: { nowhere: 1 } };
  const input = JSON.stringify([document, broken]);
  const script = path.join(__dirname, 'validate-openapi.mjs');
  const { stdout } = spawnSync(process.execPath, [script], { input, encoding: 'utf8' });
  expect(JSON.parse(stdout)).toMatchObject([{ valid: true, errors: [], version: '3.1' }, { valid: false }]);
});

/** The addresses that are promised. */
const PROMISED = [
  '/api/survey-articles',
  '/api/survey-articles/{id}',
  '/api/surveys/{id}',
  '/api/survey-questions/{id}',
  '/api/series',
  '/api/survey-articles/{id}/app',
  '/api/survey-articles/{id}/newsletter',
  '/api/survey-articles/{id}/speech',
  '/api/survey-articles/{id}/text',
  '/api/survey-articles/changes',
  '/api/newsletter-issues/{documentId}/newsletter',
  '/api/openapi.json',
];

test('tells of every address that is promised', () => {
  expect(Object.keys(document.paths)).toEqual(expect.arrayContaining(PROMISED));
});

test('tells of every route and rendition that there is', () => {
  const told = OPERATIONS.map(({ method, path }) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`);
  const served = routes.api.routes.flatMap(({ method, path }) =>
    path.endsWith('/:channel')
      ? CHANNELS.map(({ name }) => `${method} ${path.replace(':channel', name)}`)
      : [`${method} ${path}`],
  );
  expect(told).toEqual(expect.arrayContaining(served));
});

test('every reference leads to a schema, and every schema is used', () => {
  const text = JSON.stringify(document);
  const used = new Set([...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name));
  expect([...used].sort()).toEqual(Object.keys(document.components.schemas).sort());
  expect(text).not.toContain('$defs');
});

test('names each operation once, and each parameter once in it', () => {
  const operations = Object.values(object(document.paths)).flatMap((one) => Object.values(object(one)).map(object));
  const names = operations.map(({ operationId }) => operationId);
  expect(new Set(names).size).toBe(names.length);
  for (const { parameters } of operations) {
    const own = list(parameters).map((one) => `${object(one).in} ${object(one).name}`);
    expect(new Set(own).size).toBe(own.length);
  }
});

test('docs/api/openapi.json is of this code', () => {
  const file = path.join(__dirname, '../../docs/api/openapi.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(openApiDocument('http://localhost:1337'))),
  );
});
