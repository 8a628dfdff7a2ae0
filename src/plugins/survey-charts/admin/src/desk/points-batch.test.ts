import { expect, test } from '@jest/globals';
import { pointsBatch } from './points-batch';

const counts = (error: number) => ({ error, warning: 0, review: 0 });

test('all cells of a list ask at once, and each gets its own answer', async () => {
  const sent: number[] = [];
  const ask = pointsBatch(async (articles) => {
    sent.push(articles.length);
    return articles.map(({ documentId }) => (documentId === 'none' ? null : counts(Number(documentId))));
  });
  const asked = ['1', 'none', '3'].map((documentId) => ask({ documentId, locale: 'nl' }));
  expect(await Promise.all(asked)).toEqual([counts(1), null, counts(3)]);
  expect(await ask({ documentId: '4', locale: 'nl' })).toEqual(counts(4));
  expect(sent).toEqual([3, 1]);
});

test('a request that fails fails for each of them', async () => {
  const ask = pointsBatch(() => Promise.reject(new Error('offline')));
  await expect(ask({ documentId: '1', locale: 'nl' })).rejects.toThrow('offline');
});
