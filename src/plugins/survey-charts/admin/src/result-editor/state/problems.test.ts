import { describe, expect, test } from '@jest/globals';
import { storedJson, workingCopy } from './empty-result';
import { merged, resultMessages, serverMessages } from './problems';

const complete = {
  version: 1,
  kind: 'single-choice',
  wording: { status: 'verbatim', original: 'nl', text: { nl: 'Eens?' } },
  answers: [
    { key: 'yes', role: 'substantive', label: { nl: 'Ja' } },
    { key: 'no', role: 'substantive', label: { nl: 'Nee' } },
  ],
  nets: [],
  groupings: [],
  results: [
    {
      group: null,
      base: { who: { nl: 'leden' }, n: 'unknown', includes: ['substantive'] },
      values: { yes: { state: 'known', percent: 60 }, no: { state: 'known', percent: 40 } },
    },
  ],
};

test('one complete language is enough to publish', () => {
  expect(resultMessages(complete, 'nl')).toEqual([]);
});

test('a fault has its place, and a text in the editor’s language', () => {
  const faulty = { ...complete, answers: [{ ...complete.answers[0], label: {} }, complete.answers[1]] };
  const [fault, ...others] = resultMessages(faulty, 'en');
  expect(others).toEqual([]);
  expect(fault?.path).toEqual(['answers', 0, 'label', 'nl']);
  expect(fault?.placed.endsWith(fault.text)).toBe(true);
  expect(fault?.text).toContain('Dutch');
  expect(resultMessages(faulty, 'nl')[0]?.text).toContain('Nederlands');
});

describe('what the server refused', () => {
  test('is read out of the form’s errors, each text with its place', () => {
    const errors = { answers: [undefined, { label: { nl: 'Leeg' } }], revision: 'Ander' };
    expect(serverMessages(errors).map(({ path, text }) => [path.join('.'), text])).toEqual([
      ['answers.1.label.nl', 'Leeg'],
      ['revision', 'Ander'],
    ]);
    expect(serverMessages('Alles is fout')).toMatchObject([{ path: [], text: 'Alles is fout' }]);
    expect(serverMessages(undefined)).toEqual([]);
  });

  test('is told once, in our own words where we found it ourselves', () => {
    const own = [{ path: ['kind'], text: 'own', placed: 'own' }];
    const server = [
      { path: ['kind'], text: 'theirs', placed: 'theirs' },
      { path: ['revision'], text: 'theirs', placed: 'theirs' },
    ];
    expect(merged(own, server).map(({ text }) => text)).toEqual(['own', 'theirs']);
  });
});

describe('the stored value', () => {
  test('may be text with JSON in it, nothing, or something else that is kept', () => {
    expect(storedJson('{"version":1}')).toEqual({ version: 1 });
    expect(storedJson(' ')).toBeUndefined();
    expect(storedJson('{broken')).toBe('{broken');
    expect(workingCopy(null)).toMatchObject({ version: 1, answers: [] });
    expect(workingCopy('{broken')).toBe('{broken');
    expect(workingCopy(complete)).toBe(complete);
  });
});
