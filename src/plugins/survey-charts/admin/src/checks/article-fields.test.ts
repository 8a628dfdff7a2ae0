import { describe, expect, test } from '@jest/globals';
import { fixedField } from './apply-fix';
import { newQuestions, type SavedRelations, typedArticle } from './article-fields';
import { groupedByBlock, type ListedIssue } from './listed-issues';

const saved: SavedRelations = {
  hasSeries: true,
  surveys: ['s1', 's2'],
  blocks: { 'survey.result:4:question': 'q1', 'survey.respondents.parts:9:question': 'q2' },
};
const untouched = { connect: [], disconnect: [] };
const put = (...ids: string[]) => ids.map((documentId) => ({ documentId }));

describe('typedArticle', () => {
  const result = (question: unknown) => ({ __component: 'survey.result', id: 4, question });

  test.each([
    ['untouched', untouched, { documentId: 'q1' }],
    ['changed', { connect: put('q9'), disconnect: put('q1') }, { documentId: 'q9' }],
    ['emptied', { connect: [], disconnect: put('q1') }, null],
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
    expect([typed.hasSeries, typed.surveys]).toEqual([false, ['s2', 's3']]);
    expect(typedArticle({ series: untouched, surveys: untouched }, saved)).toMatchObject({
      hasSeries: true,
      surveys: ['s1', 's2'],
    });
  });
});

test('newQuestions are those that the form chose', () => {
  const parts = [{ question: { connect: put('b'), disconnect: [] } }];
  expect(newQuestions({ body: [{ question: { connect: put('a'), disconnect: [] } }, { parts }, null] })).toEqual([
    'a',
    'b',
  ]);
});

test('a mend changes a whole field of the form', () => {
  const values = { body: [{ text: ['one', 'two'] }], title: 'Titel' };
  expect(fixedField({ path: ['body', 0, 'text', 1], value: '2' }, values)).toEqual({
    name: 'body.0.text',
    value: ['one', '2'],
  });
  expect(fixedField({ path: ['title'], value: 'Nieuw' }, values)).toEqual({ name: 'title', value: 'Nieuw' });
});

test('issues stand by block, fields first, most serious first', () => {
  const listed = (severity: 'error' | 'warning' | 'review', ...path: (string | number)[]): ListedIssue => ({
    issue: { rule: path.join('.'), severity, path, message: { key: '' } },
    hash: '',
    key: '',
    decidable: undefined,
    decision: undefined,
  });
  const groups = groupedByBlock([
    listed('review', 'body', 2, 'text'),
    listed('warning', 'title'),
    listed('error', 'body', 2, 'altText'),
    listed('warning', 'body', 0),
  ]);
  expect(groups.map(({ block, issues }) => [block, ...issues.map(({ issue }) => issue.severity)])).toEqual([
    [undefined, 'warning'],
    [0, 'warning'],
    [2, 'error', 'review'],
  ]);
});
