import { expect, test } from '@jest/globals';
import { fixedField } from './apply-fix';
import { groupedByBlock, type ListedIssue } from './listed-issues';

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
