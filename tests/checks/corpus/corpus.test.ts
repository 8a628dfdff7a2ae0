import { describe, expect, test } from '@jest/globals';
import { CORPUS, SET_APART } from '.';
import type { CorpusArticle } from './corpus-article';
import { UNSEEN_2 } from './unseen-2';
import { UNSEEN_2_SURVEYS } from './unseen-2/surveys';
import { UNSEEN_3 } from './unseen-3';
import { UNSEEN_3_SURVEYS } from './unseen-3/surveys';
import { UNSEEN_4 } from './unseen-4';
import { UNSEEN_4_SURVEYS } from './unseen-4/surveys';

/** Everything that is written at a path, as one text. */
function textAt(article: CorpusArticle, path: string): string | undefined {
  let at: unknown = { ...article, summary: article.summary.join('\n') };
  for (const step of path.split('.')) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = Object.entries(at).find(([name]) => name === step)?.[1];
  }
  return textIn(at);
}

function textIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  if ('text' in value && typeof value.text === 'string') return value.text;
  return Object.values('children' in value ? Object(value.children) : value)
    .map(textIn)
    .join('');
}

const ALL = [...CORPUS, ...SET_APART, ...UNSEEN_2, ...UNSEEN_3, ...UNSEEN_4];

describe.each(ALL.map((article) => [article.name, article] as const))('%s', (_name, article) => {
  test.each(article.faults.map((fault) => [fault.rule, fault] as const))('has its %s', (_rule, { path, text }) => {
    if (text === '') return;
    expect(textAt(article, path)).toContain(text);
  });
});

test('ten articles, five of them set apart, in both languages', () => {
  expect([CORPUS.length, SET_APART.length]).toEqual([5, 5]);
  for (const half of [CORPUS, SET_APART]) expect(new Set(half.map(({ language }) => language)).size).toBe(2);
});

test('a second unseen set of five articles, one of them in both languages, on surveys of its own', () => {
  expect(UNSEEN_2.map(({ language }) => language)).toEqual(['nl', 'nl', 'nl', 'en', 'nl', 'en']);
  const surveys = UNSEEN_2_SURVEYS.map(({ key }) => key);
  expect(new Set(UNSEEN_2.map(({ survey }) => survey))).toEqual(new Set(surveys));
});

test('a third unseen set of five articles, one of them in both languages, on surveys of its own', () => {
  expect(UNSEEN_3.map(({ language }) => language)).toEqual(['nl', 'nl', 'en', 'nl', 'nl', 'en']);
  const surveys = UNSEEN_3_SURVEYS.map(({ key }) => key);
  expect(new Set(UNSEEN_3.map(({ survey }) => survey))).toEqual(new Set(surveys));
});

test('a fourth unseen set of five articles, one of them in both languages, on surveys of its own', () => {
  expect(UNSEEN_4.map(({ language }) => language)).toEqual(['nl', 'en', 'nl', 'nl', 'en', 'nl']);
  const surveys = UNSEEN_4_SURVEYS.map(({ key }) => key);
  expect(new Set(UNSEEN_4.map(({ survey }) => survey))).toEqual(new Set(surveys));
});
