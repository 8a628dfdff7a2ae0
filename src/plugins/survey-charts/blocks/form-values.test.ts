import { describe, expect, test } from '@jest/globals';
import { newQuestions, type SavedRelations, typedArticle } from './form-values';

const saved: SavedRelations = {
  series: 'r1',
  surveys: ['s1', 's2'],
  blocks: { 'survey.result:4:question': 'q1', 'survey.respondents.parts:9:question': 'q2' },
};
const untouched = { connect: [], disconnect: [] };
const put = (...ids: string[]) => ids.map((documentId) => ({ documentId }));
/** As its relation field writes it, up to 5.54. */
const asStrapi = (documentId: string) => [{ id: 4, apiData: { id: 4, documentId, isTemporary: true }, label: 'Key' }];

describe('typedArticle', () => {
  const result = (question: unknown) => ({ __component: 'survey.result', id: 4, question });

  test.each([
    ['untouched', untouched, { documentId: 'q1' }],
    ['changed', { connect: put('q9'), disconnect: put('q1') }, { documentId: 'q9' }],
    ['emptied', { connect: [], disconnect: put('q1') }, null],
    ['changed with the input of Strapi', { connect: asStrapi('q9'), disconnect: asStrapi('q1') }, { documentId: 'q9' }],
  ])('reads a relation of a block: %s', (_how, question, expected) => {
    expect(typedArticle({ body: [result(question)] }, saved).fields.body).toEqual([
      { __component: 'survey.result', id: 4, question: expected },
    ]);
  });

  test('reads the relations of the parts of a block', () => {
    const body = [
      { __component: 'survey.respondents', id: 3, parts: [{ id: 9, label: 'Leeftijd', question: untouched }] },
    ];
    expect(typedArticle({ body }, saved).fields.body).toEqual([
      { ...body[0], parts: [{ id: 9, label: 'Leeftijd', question: { documentId: 'q2' } }] },
    ]);
  });

  test('adds to what is saved, and takes out of it', () => {
    const typed = typedArticle(
      { series: { connect: [], disconnect: put('x') }, surveys: { connect: put('s3'), disconnect: put('s1') } },
      saved,
    );
    expect([typed.series, typed.surveys]).toEqual(['', ['s2', 's3']]);
    expect(typedArticle({ series: untouched, surveys: untouched }, saved)).toMatchObject({
      series: 'r1',
      surveys: ['s1', 's2'],
    });
    expect(typedArticle({ series: { connect: put('r2'), disconnect: put('r1') } }, saved).series).toBe('r2');
  });
});

test('newQuestions are those that the form chose', () => {
  const parts = [{ question: { connect: put('b'), disconnect: [] } }];
  expect(newQuestions({ body: [{ question: { connect: put('a'), disconnect: [] } }, { parts }, null] })).toEqual([
    'a',
    'b',
  ]);
});
