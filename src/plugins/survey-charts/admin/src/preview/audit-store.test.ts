import { expect, test } from '@jest/globals';
import { allFindings, readAudit } from './audit-store';

const finding = (id: string, ...places: string[]) => ({ id, help: `help of ${id}`, places });

test('an obstacle that is in several views is told once, with all its places', () => {
  const byView = { page: [finding('a', '<p>'), finding('b', '<i>')], 'page-dark': [finding('a', '<p>', '<b>')] };
  expect(allFindings({ values: {}, byView })).toEqual([finding('a', '<p>', '<b>'), finding('b', '<i>')]);
});

test('only the message of a previewed page is read, whatever is in it', () => {
  expect(readAudit({ surveyChartsAudit: [{ id: 'a', help: 'h', places: [{ html: '<p>' }, 3] }, null] })).toEqual([
    { id: 'a', help: 'h', places: ['<p>'] },
    { id: '', help: '', places: [] },
  ]);
  expect([readAudit('surveyChartsAudit'), readAudit({ other: [] }), readAudit(null)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
