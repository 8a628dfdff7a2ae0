import { describe, expect, test } from '@jest/globals';
import { LANGUAGES, type Language } from '../../../plugins/survey-charts/survey/language';
import { wordsOf } from '../../../plugins/survey-charts/words';
import { siteTexts } from '.';

/** Every text in a tree of texts; a function gives its text for some numbers. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return textsIn(value(2, 3));
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** Words that a text of one language has soon, and one of the other never has. */
const TELLING: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'de',
    'het',
    'een',
    'en',
    'van',
    'je',
    'niet',
    'ons',
    'zijn',
    'aan',
    'met',
    'naar',
    'deze',
    'dit',
    'wij',
    'alles',
  ],
  en: [
    'the',
    'and',
    'for',
    'you',
    'your',
    'this',
    'not',
    'with',
    'from',
    'all',
    'more',
    'page',
    'read',
    'share',
    'our',
    'are',
  ],
};
const LONGEST = 12;
const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? [];

describe.each(LANGUAGES)('the texts of the site in %s', (language) => {
  const { article, figure, site } = wordsOf(language).interface;
  const texts = textsIn([siteTexts(language), article, figure, site]);

  test('are all there', () => {
    expect(texts.length).toBeGreaterThan(80);
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  });

  test(`have no sentence of more than ${LONGEST} words`, () => {
    const sentences = texts.flatMap((text) => text.split(/(?<=[.?!])\s+/u));
    expect(sentences.filter((sentence) => wordsIn(sentence).length > LONGEST)).toEqual([]);
  });

  test('are in no other language', () => {
    const others = LANGUAGES.filter((other) => other !== language).flatMap((other) => TELLING[other]);
    // "Lees dit artikel in het Nederlands" is for who reads the other version.
    const own = texts.filter((text) => text !== article.otherLanguage);
    expect(own.filter((text) => wordsIn(text).some((word) => others.includes(word)))).toEqual([]);
  });
});
