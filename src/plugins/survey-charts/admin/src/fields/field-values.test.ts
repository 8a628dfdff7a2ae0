import { describe, expect, test } from '@jest/globals';
import { factState, factText, withFactText, withState } from './fact-value';
import { textIn, withText } from './texts-value';

describe('a text in each language', () => {
  test('is read and written a language at a time; other parts stay', () => {
    const value = withText({ en: 'Title', note: 'kept' }, 'nl', 'Titel');
    expect(value).toEqual({ en: 'Title', note: 'kept', nl: 'Titel' });
    expect(textIn(value, 'nl')).toBe('Titel');
  });

  test('without any text is null, so that Strapi sees an empty field', () => {
    expect(withText({ nl: 'Titel' }, 'nl', '')).toBeNull();
    expect(textIn(null, 'en')).toBe('');
    expect(textIn({ en: 3 }, 'en')).toBe('');
  });
});

describe('a fact', () => {
  test('that nobody filled in is unknown', () => {
    for (const value of [undefined, null, 'x', {}, { state: 'other' }]) expect(factState(value)).toBe('unknown');
  });

  test('keeps its texts when its state changes', () => {
    const known = withFactText(null, 'nl', 'ambtenaren');
    expect(known).toEqual({ state: 'known', text: { nl: 'ambtenaren' } });
    expect(factState(withFactText(withFactText(known, 'en', 'officials'), 'nl', ''))).toBe('known');
    expect(factState(withFactText(known, 'nl', ''))).toBe('unknown');
    const none = withState(known, 'none');
    expect(factState(none)).toBe('none');
    expect(factText(withState(none, 'known'), 'nl')).toBe('ambtenaren');
  });
});
