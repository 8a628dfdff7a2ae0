import { describe, expect, test } from '@jest/globals';
import { LANGUAGES } from '../../survey/language';
import { PROBLEM_CODES } from '../../survey/problem';
import { messageKeys, messageTemplate, messageText } from '.';

const placeholders = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe.each(LANGUAGES)('messages in %s', (language) => {
  test('every problem of a result has a text', () => {
    expect(PROBLEM_CODES.filter((code) => !messageKeys(language).includes(code))).toEqual([]);
  });

  test.each(messageKeys('nl'))('%s: exists, with the same placeholders, in whole sentences', (key) => {
    const text = messageTemplate(language, key) ?? '';
    expect(placeholders(text)).toEqual(placeholders(messageTemplate('nl', key) ?? ''));
    expect(text).toMatch(/[.}]$/);
    expect(text).not.toMatch(/ {2}|undefined|\bniet on|\bnot un/);
  });

  test('no key is in one language only', () => {
    expect([...messageKeys(language)].sort()).toEqual([...messageKeys('nl')].sort());
  });

  test('a key without a text is told with its name', () => {
    expect(messageText(language, 'made-up-key')).toContain('made-up-key');
    expect(messageText(language, 'constructor')).toContain('constructor');
  });
});

test('values and places are filled in, in the language', () => {
  const path = ['result', 'answers', 2, 'label', 'nl'];
  expect(messageText('nl', 'label-missing', { language: 'en' }, path)).toBe(
    'Antwoord 3, tekst: De tekst ontbreekt in het Engels. Vul de tekst in die lezers zien.',
  );
  expect(messageText('en', 'counts-over-base', { sum: 1040.5, n: 1000 })).toContain('are 1,040.5.');
  expect(messageText('nl', 'counts-over-base', { sum: 1040.5, n: 1000 })).toContain('samen 1.040,5.');
});

test('a value is never taken for a placeholder, and a missing one stays visible', () => {
  expect(messageText('nl', 'key-duplicate', { key: '{version}' })).toContain('‘{version}’');
  expect(messageText('nl', 'key-duplicate')).toContain('{key}');
});
