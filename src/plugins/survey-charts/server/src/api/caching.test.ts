import { expect, test } from '@jest/globals';
import Koa from 'koa';
import request from 'supertest';
import { caching, setLastModified } from './caching';

const CHANGED = new Date('2026-03-01T10:00:00.500Z');

function server(now = new Date('2026-03-02T10:00:00Z')) {
  const app = new Koa();
  app.use(caching);
  app.use((ctx) => {
    setLastModified(ctx, CHANGED, now);
    ctx.body = { a: 1 };
  });
  return request(app.callback());
}

const ask = async (headers: Record<string, string>) => (await server().get('/').set(headers)).status;

test('an ETag decides, weak or strong, one of several, whatever a cache is told', async () => {
  const { etag = '' } = (await server().get('/')).headers;
  expect(etag).toMatch(/^W\/"/);
  expect(await ask({ 'If-None-Match': etag })).toBe(304);
  expect(await ask({ 'If-None-Match': etag.slice(2) })).toBe(304);
  expect(await ask({ 'If-None-Match': `"other", ${etag}` })).toBe(304);
  expect(await ask({ 'If-None-Match': '*' })).toBe(304);
  expect(await ask({ 'If-None-Match': '"other"' })).toBe(200);
  // As fetch sends it.
  expect(await ask({ 'If-None-Match': etag, 'Cache-Control': 'no-cache', Pragma: 'no-cache' })).toBe(304);
  expect(await ask({ 'If-None-Match': etag, 'If-Modified-Since': 'Sun, 01 Mar 2020 10:00:00 GMT' })).toBe(304);
  expect(await ask({ 'If-None-Match': '"other"', 'If-Modified-Since': 'Sun, 01 Mar 2026 10:00:00 GMT' })).toBe(200);
});

test('a date decides where there is no ETag', async () => {
  expect(await ask({ 'If-Modified-Since': 'Sun, 01 Mar 2026 10:00:00 GMT' })).toBe(304);
  expect(await ask({ 'If-Modified-Since': 'Sun, 01 Mar 2026 09:59:59 GMT' })).toBe(200);
  expect(await ask({ 'If-Modified-Since': 'yesterday' })).toBe(200);
});

test('no date is said in the second of the change: another one could follow in it', async () => {
  const { headers } = await server(new Date('2026-03-01T10:00:00.900Z')).get('/');
  expect(headers).not.toHaveProperty('last-modified');
  const after = await server(new Date('2026-03-01T10:00:01.000Z')).get('/');
  expect(after.headers['last-modified']).toBe('Sun, 01 Mar 2026 10:00:00 GMT');
});
