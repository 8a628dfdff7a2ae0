import { describe, expect, test } from '@jest/globals';
import { typedDecimals } from './decimals';
import { entryText, readEntry } from './entry';

describe('reading a cell', () => {
  test.each([
    ['18', 18],
    ['18,5', 18.5],
    ['18.5%', 18.5],
    ['18,', 18],
    ['18 procent', 18],
    ['18\u00a0%', 18],
    ['0', 0],
    ['-3', -3],
  ])('percentage %j', (text, value) => {
    expect(readEntry(text, 'percent', 'nl')).toEqual({ kind: 'number', value });
    expect(readEntry(text, 'percent', 'en')).toEqual({ kind: 'number', value });
  });

  test.each([
    ['1.040', 'nl', 1040],
    ['1,040', 'en', 1040],
    ['1 040', 'nl', 1040],
    ['1.234.567', 'nl', 1_234_567],
    ['12,5', 'nl', 12.5],
    ['1.5', 'en', 1.5],
  ] as const)('number of people %j in %s', (text, language, value) => {
    expect(readEntry(text, 'count', language)).toEqual({ kind: 'number', value });
  });

  test.each(['?', '–', 'Niet bekend', 'unknown'])('%j is not known', (text) => {
    expect(readEntry(text, 'percent', 'nl')).toEqual({ kind: 'missing' });
  });

  test.each(['*', 'geheim', 'kept secret'])('%j is kept secret', (text) => {
    expect(readEntry(text, 'count', 'nl')).toEqual({ kind: 'suppressed' });
  });

  test.each(['veel', '1,2,3', '12..5', '1e3', 'Infinity', '18 %%'])('%j is kept as text', (text) => {
    expect(readEntry(text, 'percent', 'nl')).toEqual({ kind: 'text', text });
  });

  test('nothing is empty', () => expect(readEntry(' \u202f', 'percent', 'nl')).toEqual({ kind: 'empty' }));
});

test('a stored number is written with the decimal mark of the editor’s language, and read back the same', () => {
  expect(entryText(18.5, 'nl')).toBe('18,5');
  expect(entryText(18.5, 'en')).toBe('18.5');
  expect(entryText('veel', 'nl')).toBe('veel');
  expect(entryText(undefined, 'nl')).toBe('');
  for (const value of [0, 1040, 0.1, 99.99]) {
    for (const language of ['nl', 'en'] as const) {
      expect(readEntry(entryText(value, language), 'count', language)).toEqual({ kind: 'number', value });
    }
  }
});

test('the decimals that were typed are counted over every group, whatever else stands there', () => {
  const results = [
    { values: { a: { percent: 12 }, b: { percent: 'veel' } } },
    { values: { a: { percent: 12.25 } } },
    7,
  ];
  expect(typedDecimals({ results })).toBe(2);
  expect(typedDecimals(null)).toBe(0);
});
