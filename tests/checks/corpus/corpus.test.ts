import { describe, expect, test } from '@jest/globals';
import { CORPUS, SET_APART } from '.';
import type { CorpusArticle } from './corpus-article';
import { UNSEEN } from './unseen';

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

const ALL = [...CORPUS, ...SET_APART, ...UNSEEN.flatMap(({ articles }) => articles)];

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

describe.each(UNSEEN)('the $name set, unseen by the rules', ({ articles, surveys }) => {
  test('has five articles, one of them in both languages', () => {
    expect(
      articles
        .map(({ language }) => language)
        .toSorted()
        .join(),
    ).toMatch(/^(?:en,){2,3}(?:nl,?){3,4}$/u);
    expect(articles).toHaveLength(6);
  });

  test('is on surveys of its own, each of them used', () => {
    const own = surveys.map(({ key }) => key);
    expect(new Set(articles.map(({ survey }) => survey))).toEqual(new Set(own));
    const others = UNSEEN.filter((set) => set.surveys !== surveys).flatMap((set) => set.surveys);
    expect(others.filter(({ key }) => own.includes(key))).toEqual([]);
  });
});
