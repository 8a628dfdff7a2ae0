import { describe, expect, test } from '@jest/globals';
import { KEY_PATTERN } from '../../../../survey/vocabulary';
import { addAnswer, answerKeys, answerLabel, keyFor, moveAnswer, removeAnswer, renameAnswer } from './answers';

const json = {
  version: 1,
  later: { kept: true },
  answers: [
    { key: 'yes', role: 'substantive', label: { nl: 'Ja', en: 'Yes' }, spoken: { nl: 'jaa' } },
    { key: 'no', role: 'substantive', label: { en: 'No' } },
    { key: 'dont-know', role: 'dont-know', label: { nl: 'Weet niet' } },
  ],
  nets: [{ key: 'sure', answers: ['yes', 'no'] }],
  results: [
    { group: null, values: { yes: { state: 'known', percent: 60 }, no: { state: 'known', percent: 30 }, ghost: 1 } },
    { group: ['age', 'old'], values: { no: { state: 'missing' } } },
  ],
};

describe('keyFor', () => {
  test.each([
    ['Weet niet', 'weet-niet'],
    ['  Heel érg, eens! ', 'heel-erg-eens'],
    ['0 tot en met 20%', 'a-0-tot-en-met-20'],
    ['???', 'answer'],
    ['x'.repeat(80), 'x'.repeat(64)],
  ])('%s', (label, key) => {
    expect(keyFor(label, [])).toBe(key);
    expect(key).toMatch(KEY_PATTERN);
  });

  test('never repeats a key that is taken, and stays within its length', () => {
    expect(keyFor('Ja', ['ja', 'ja-2'])).toBe('ja-3');
    const long = keyFor('x'.repeat(80), ['x'.repeat(64)]);
    expect(long).toBe(`${'x'.repeat(62)}-2`);
  });
});

test('a new answer has a key that no figure has, and nothing else changes', () => {
  const stray = { ...json, results: [{ group: null, values: { answer: { state: 'known', percent: 1 } } }] };
  const after = addAnswer(stray);
  expect(answerKeys(after)).toEqual(['yes', 'no', 'dont-know', 'answer-2']);
  expect(after).toMatchObject({ later: { kept: true }, results: stray.results });
});

test('a deleted answer takes its figures and its place in sums with it, in every group', () => {
  expect(removeAnswer(json, 1)).toEqual({
    ...json,
    answers: [json.answers[0], json.answers[2]],
    nets: [{ key: 'sure', answers: ['yes'] }],
    results: [
      { group: null, values: { yes: { state: 'known', percent: 60 }, ghost: 1 } },
      { group: ['age', 'old'], values: {} },
    ],
  });
});

test('deleting one of two answers with the same key keeps the figures of the other', () => {
  const twice = { ...json, answers: [...json.answers, { key: 'no', label: {} }] };
  expect(removeAnswer(twice, 3)).toEqual(json);
});

test('moving changes the order and nothing else; out of the list it does nothing', () => {
  expect(answerKeys(moveAnswer(json, 0, 2))).toEqual(['no', 'dont-know', 'yes']);
  expect(moveAnswer(json, 0, 3)).toBe(json);
  expect(moveAnswer(json, -1, 0)).toBe(json);
});

test('another key goes wherever the old one stood, in place', () => {
  const after = renameAnswer(json, 1, 'nay');
  expect(answerKeys(after)).toEqual(['yes', 'nay', 'dont-know']);
  expect(JSON.stringify(after)).toContain(
    '"values":{"yes":{"state":"known","percent":60},"nay":{"state":"known","percent":30},"ghost":1}',
  );
  expect(after).toMatchObject({ nets: [{ answers: ['yes', 'nay'] }] });
});

test('an answer is called by its label in the editor’s language, else in another', () => {
  expect(answerLabel(json, 0, 'en')).toBe('Yes');
  expect(answerLabel(json, 1, 'nl')).toBe('No');
  expect(answerLabel(json, 9, 'nl')).toBe('');
});

test('nothing throws on JSON of any shape', () => {
  for (const odd of [
    undefined,
    null,
    3,
    'x',
    [],
    { answers: 'x' },
    { answers: [null, 1], nets: [0], results: [null] },
  ]) {
    expect(() => [
      addAnswer(odd),
      removeAnswer(odd, 0),
      moveAnswer(odd, 0, 1),
      renameAnswer(odd, 0, 'k'),
    ]).not.toThrow();
  }
});
