import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openApiDocument } from '../../src/plugins/survey-charts/server/src/api/openapi/document';
import { breaks } from './compatibility';
import { isJson, type Json } from './json';

const RECORDED = path.join(__dirname, '../../docs/api/openapi.json');

function recorded(): Json {
  const json: unknown = JSON.parse(readFileSync(RECORDED, 'utf8'));
  if (!isJson(json)) throw new Error('docs/api/openapi.json holds no object.');
  return json;
}

test('the API of now breaks no client of the one that is recorded', () => {
  expect(breaks(recorded(), JSON.parse(JSON.stringify(openApiDocument('http://localhost:1337'))))).toEqual([]);
});

/** Changes the part at a path, `*` being each of a list. */
function change(path: string, by: (part: Record<string, unknown>) => void): Json {
  const document: Json = recorded();
  const parts = path
    .split('/')
    .reduce<readonly unknown[]>(
      (found, step) =>
        found.flatMap((part) =>
          (isJson(part) || Array.isArray(part) ? Object.entries(part) : [])
            .filter(([name]) => step === '*' || name === step.replaceAll('~', '/'))
            .map(([, inner]) => inner),
        ),
      [document],
    );
  const objects = parts.filter((part): part is Record<string, unknown> => isJson(part));
  if (objects.length === 0) throw new Error(`There is nothing at ${path}.`);
  for (const part of objects) by(part);
  return document;
}

const without = (list: unknown, gone: unknown) => (Array.isArray(list) ? list.filter((one) => one !== gone) : list);
const LIST = 'paths/~api~survey-articles/get';
const APP = 'paths/~api~survey-articles~{id}~app/get';
const FIGURE = 'components/schemas/Figure';
const drop = (name: string) => (part: Record<string, unknown>) => {
  delete part[name];
};
const set = (fields: Json) => (part: Record<string, unknown>) => {
  Object.assign(part, fields);
};

describe('a break is seen', () => {
  test.each<[string, string, (part: Record<string, unknown>) => void, RegExp]>([
    ['an address is gone', 'paths', drop('/api/survey-articles/{id}/app'), /GET .*\/app is gone/],
    ['a way to write is gone', 'paths/~api~series', drop('post'), /POST \/api\/series is gone/],
    ['an operation is called otherwise', LIST, set({ operationId: 'getArticles' }), /another name/],
    ['a parameter is gone', LIST, (part) => set({ parameters: [] })(part), /takes query:since no more/],
    ['a parameter is demanded', `${LIST}/parameters/*`, set({ required: true }), /demands query:locale/],
    ['a language is gone', `${LIST}/parameters/0/schema`, set({ enum: ['nl'] }), /\?query:locale: en is gone/],
    [
      'pages are smaller',
      `${LIST}/parameters/*/schema/properties/pageSize`,
      set({ maximum: 10 }),
      /maximum was 100, is 10/,
    ],
    ['an answer is gone', `${LIST}/responses`, drop('304'), /answers 304 no more/],
    ['a media type is gone', `${LIST}/responses/200/content`, drop('application/json'), /application\/json is gone/],
    ['a field is gone', `${FIGURE}/properties`, drop('finding'), /\.finding is gone/],
    [
      'a field of a field is gone',
      'components/schemas/Row/properties',
      drop('label'),
      /\.table\.rows\[\]\.label is gone/,
    ],
    [
      'a field may be absent',
      FIGURE,
      (part) => set({ required: without(part.required, 'altText') })(part),
      /\.altText may be absent/,
    ],
    [
      'a type is another',
      `${FIGURE}/properties/level`,
      set({ type: 'string' }),
      /\.level: type was "integer", is "string"/,
    ],
    [
      'a type is narrower',
      'components/schemas/KeyFigure/properties/amount',
      set({ enum: ['31 procent'] }),
      /takes only/,
    ],
    ['a type is wider', `${FIGURE}/properties/finding`, set({ type: ['string', 'null'] }), /\.finding: type was/],
    ['a format is another', 'components/schemas/Picture/properties/url', drop('format'), /\.url: format was "uri"/],
    [
      'a bound is another',
      'components/schemas/Cell/oneOf/*/properties/percent',
      set({ maximum: 1 }),
      /maximum was 100, is 1/,
    ],
    [
      'a value is gone',
      `${FIGURE}/properties/form`,
      (part) => set({ enum: without(part.enum, 'donut') })(part),
      /\.form: donut is gone/,
    ],
    [
      'a node type is gone',
      'components/schemas/Node',
      (part) => set({ anyOf: Array.isArray(part.anyOf) ? part.anyOf.slice(1) : [] })(part),
      /: heading is gone/,
    ],
    [
      'a list holds something else',
      'components/schemas/Table/properties/rows',
      set({ items: { type: 'string' } }),
      /rows\[\]/,
    ],
    [
      'a union in what is written',
      'components/schemas/Writing',
      set({ oneOf: [{ type: 'object', properties: { data: { const: 1 } } }] }),
      /is a union now/,
    ],
    ['what tells that an article is gone', `${APP}/responses`, drop('404'), /answers 404 no more/],
    [
      'what tells of another editor’s save',
      'paths/~api~survey-questions~{id}/put/responses',
      drop('409'),
      /answers 409 no more/,
    ],
    ['success comes in another way too', `${APP}/responses`, set({ '202': {} }), /answers 202 too/],
    ['a key is demanded', APP, set({ security: [{ apiToken: [] }] }), /demands a key/],
    ['an ETag is no more', `${APP}/responses/200/headers`, drop('ETag'), /has no ETag any more/],
    ['an ETag may lack', `${APP}/responses/200/headers/ETag`, drop('required'), /may lack ETag/],
    ['the language is another by itself', `${APP}/parameters/*/schema`, set({ default: 'en' }), /left out it was "nl"/],
    ['a parameter is written otherwise', `${LIST}/parameters/6`, set({ style: 'form' }), /style is another/],
    [
      'what is written may not be anything',
      'components/schemas/Writing/properties/data',
      set({ additionalProperties: false }),
      /takes no other fields/,
    ],
    [
      'what a map holds is another',
      `${FIGURE}/properties/spec`,
      set({ additionalProperties: { type: 'string' } }),
      /\.spec\.\*: type was undefined/,
    ],
    [
      'a union beside fields says that one is something else',
      FIGURE,
      set({ oneOf: [{ properties: { finding: { type: 'integer' } } }] }),
      /\.finding: type was "string", is "integer"/,
    ],
    ['a union beside fields is of another type', FIGURE, set({ anyOf: [{ type: 'null' }] }), /type was "object"/],
    ['version 1 calls itself 2', 'components/schemas/AppArticle/properties/version', set({ const: 2 }), /: 1 is gone/],
    [
      'writing demands more',
      'components/schemas/Writing',
      set({ required: ['data', 'reason'] }),
      /\.reason is demanded/,
    ],
  ])('%s', (_name, at, by, says) => {
    const found = breaks(recorded(), change(at, by));
    expect(found.join('\n')).toMatch(says);
  });
});

describe('an addition is none', () => {
  test.each<[string, string, (part: Record<string, unknown>) => void]>([
    ['an address', 'paths', set({ '/api/new': { get: { responses: {} } } })],
    [
      'an optional parameter',
      LIST,
      (part) => {
        part.parameters = [...(Array.isArray(part.parameters) ? part.parameters : []), { in: 'query', name: 'new' }];
      },
    ],
    ['a field', `${FIGURE}/properties`, set({ new: { type: 'string' } })],
    [
      'a field that is always there',
      FIGURE,
      (part) => set({ required: ['new', ...Object.keys(part.properties ?? {})] })(part),
    ],
    [
      'a form of a chart',
      `${FIGURE}/properties/form`,
      (part) => {
        part.enum = [...(Array.isArray(part.enum) ? part.enum : []), 'map'];
      },
    ],
    [
      'a node type',
      'components/schemas/Node',
      (part) => {
        part.anyOf = [...(Array.isArray(part.anyOf) ? part.anyOf : []), { properties: { type: { const: 'new' } } }];
      },
    ],
    ['a refusal that never comes any more', `${LIST}/responses`, drop('400')],
    [
      'what an open object can be',
      'components/schemas/OpenApi',
      set({ oneOf: [{ type: 'object', properties: { openapi: { const: '3.1.1' } } }] }),
    ],
    [
      'what tells fields of a figure apart',
      FIGURE,
      set({ oneOf: [{ type: 'object', properties: { finding: { type: 'string' }, map: { type: 'string' } } }] }),
    ],
    ['a refusal that is new', `${APP}/responses`, set({ '429': {} })],
    ['larger pages', `${LIST}/parameters/*/schema/properties/pageSize`, set({ maximum: 500 })],
    ['another text', `${FIGURE}/properties/finding`, set({ description: 'New.' })],
  ])('%s', (_name, at, by) => {
    expect(breaks(recorded(), change(at, by))).toEqual([]);
  });
});

test('of two members of a union that are named alike each has to stay', () => {
  const document = (members: readonly string[]): Json => ({
    paths: {
      '/a': { get: { responses: { '200': { content: { json: { schema: { oneOf: members.map(member) } } } } } } },
    },
  });
  const member = (field: string) => ({ properties: { type: { const: 'a' }, [field]: { type: 'string' } } });
  expect(breaks(document(['one', 'two']), document(['one', 'two']))).toEqual([]);
  expect(breaks(document(['one', 'two']), document(['two']))).toHaveLength(2);
  expect(breaks(document(['one', 'two']), document(['one']))).toEqual(['GET /a 200 json: a #2 is gone']);
});

test('a body that may be left out is not demanded later', () => {
  const document = (required: boolean): Json => ({ paths: { '/a': { post: { requestBody: { required } } } } });
  expect(breaks(document(false), document(true))).toEqual(['POST /a demands a body']);
  expect(breaks(document(true), document(false))).toEqual([]);
});
