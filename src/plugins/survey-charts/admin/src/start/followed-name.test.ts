import { describe, expect, test } from '@jest/globals';
import { ARTICLE_UID, QUESTION_UID, SERIES_UID, SURVEY_UID } from '../names';
import { FOLLOWED_NAMES, wordsWithHyphens } from './followed-name';

const named = (model: string, values: unknown) => FOLLOWED_NAMES[model]?.named(values);

describe('a name that follows', () => {
  test.each([
    ['Vertrouwen in 2026!', 'vertrouwen-in-2026'],
    ['Eén op de vijf: ’s avonds thuis', 'een-op-de-vijf-s-avonds-thuis'],
    ['  ', ''],
    ['—', ''],
  ])('of %j is %j', (text, words) => {
    expect(wordsWithHyphens(text)).toBe(words);
  });

  test('is cut between words', () => {
    const text = 'hoe tevreden bent u over de openingstijden van de bibliotheek in uw eigen wijk';
    expect(wordsWithHyphens(text)).toBe('hoe-tevreden-bent-u-over-de-openingstijden-van-de');
    expect(wordsWithHyphens('a'.repeat(80))).toHaveLength(60);
  });

  test('is an address for an article and a series, a name for a survey, a key for a question', () => {
    expect(named(ARTICLE_UID, { title: 'Een titel' })).toBe('een-titel');
    expect(named(SERIES_UID, { title: 'Een reeks' })).toBe('een-reeks');
    expect(named(SURVEY_UID, { title: { en: 'Panel of 2026' } })).toBe('Panel of 2026');
    expect(named(QUESTION_UID, { result: { wording: { text: { nl: 'Hoe vaak?', en: 'How often?' } } } })).toBe(
      'hoe-vaak',
    );
    expect(named(QUESTION_UID, { result: { wording: { text: { nl: '2 keer?' } } } })).toBe('q-2-keer');
    for (const model of [ARTICLE_UID, SERIES_UID, SURVEY_UID, QUESTION_UID]) expect(named(model, null)).toBe('');
  });

  test('takes the place of what Strapi proposes for every article, and of nothing that somebody typed', () => {
    const untouched = FOLLOWED_NAMES[ARTICLE_UID]?.untouched;
    expect(['', 'survey-article', 'survey-article-3'].map((slug) => untouched?.test(slug))).toEqual([true, true, true]);
    expect(['survey-articles', 'mijn-adres'].map((slug) => untouched?.test(slug))).toEqual([false, false]);
  });
});
