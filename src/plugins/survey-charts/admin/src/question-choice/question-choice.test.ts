import { describe, expect, test } from '@jest/globals';
import { connected, disconnected } from '../../../blocks/form-values';
import type { QuestionChoice } from '../../../document/question-choice';
import { detailsOf, wordingOf } from './question-text';
import { relationValue } from './relation-value';
import { hasWords } from './search';

const row = (id: number) => ({ documentId: `q${id}`, id });

describe('relationValue', () => {
  test.each([
    ['chosen for the first time', row(1), undefined, ['q1'], []],
    ['in the place of a saved one', row(2), row(1), ['q2'], ['q1']],
    ['taken out', undefined, row(1), [], ['q1']],
    ['the saved one, chosen again', row(1), row(1), [], []],
  ])('is what the form holds of a question %s', (_how, chosen, saved, added, removed) => {
    const value = relationValue(chosen, saved);
    expect([connected(value), disconnected(value)]).toEqual([added, removed]);
  });

  test('gives the server row and document, as the input of Strapi does', () => {
    expect(relationValue(row(2), row(1))).toMatchObject({
      connect: [{ apiData: { id: 2, documentId: 'q2', isTemporary: true } }],
      disconnect: [{ apiData: { id: 1, documentId: 'q1' } }],
    });
  });
});

describe('what an editor knows a question by', () => {
  const question: QuestionChoice = {
    ...row(1),
    key: 'smoking',
    survey: 's1',
    wording: { en: 'Do you smoke?' },
    kind: 'single-choice',
    base: { who: { nl: 'ambtenaren' }, n: 1040 },
    status: 'modified',
  };
  const say = (key: string, values?: object) => (values === undefined ? key : `${key} ${JSON.stringify(values)}`);

  test('is its wording, in whatever language it has, else its key', () => {
    expect([wordingOf(question, 'nl'), wordingOf({ ...question, wording: {} }, 'nl')]).toEqual([
      'Do you smoke?',
      'smoking',
    ]);
  });

  test('is its kind, base, survey, key and status; what is not known is left out', () => {
    expect(detailsOf(question, 'nl', 'Panel', say)).toBe(
      'question.kind.single-choice · question.base {"n":1040,"who":"ambtenaren"} · Panel · smoking · question.status.modified',
    );
    const half: QuestionChoice = { ...question, kind: undefined, base: { who: {}, n: 'unknown' }, status: 'draft' };
    expect(detailsOf(half, 'nl', '', say)).toBe('smoking · question.status.draft');
  });
});

test.each([
  ['', true],
  ['ROKEN werk', true],
  ['cafe', true],
  ['roken thuis', false],
])('hasWords: "%s"', (typed, expected) => {
  expect(hasWords('Mag roken in het café op uw werk?', typed)).toBe(expected);
});
