import { describe, expect, test } from '@jest/globals';
import { articleAddress, newArticleAddress, newQuestionAddress, startOf } from './addresses';

/** The query of an address, read as the admin does: `a[b]=c` is `{ a: { b: 'c' } }`. */
function queryOf(address: string): unknown {
  const query: Record<string, Record<string, string>> = {};
  for (const [name, value] of new URL(address, 'http://admin').searchParams) {
    const [, outer = '', inner = ''] = /^(\w+)\[(\w+)\]$/.exec(name) ?? [];
    if (outer !== '') query[outer] = { ...query[outer], [inner]: value };
  }
  return query;
}

describe('an address says what a new entry begins with', () => {
  test('a survey, for a question and for an article', () => {
    for (const address of [newQuestionAddress('abc'), newArticleAddress('nl', 'abc')]) {
      expect(startOf(queryOf(address))).toEqual({ from: 'survey', survey: 'abc' });
    }
  });

  test('another language of the same article', () => {
    expect(startOf(queryOf(articleAddress('abc', 'en', 'nl')))).toEqual({ from: 'language', language: 'nl' });
  });

  test('nothing', () => {
    for (const address of [newArticleAddress('nl'), articleAddress('abc', 'en')]) {
      expect(startOf(queryOf(address))).toBeUndefined();
    }
    expect(startOf({ begin: { language: 'de' } })).toBeUndefined();
    expect(startOf(undefined)).toBeUndefined();
  });
});
