import { expect, test } from '@jest/globals';
import { isValidElement } from 'react';
import { type ListColumn, withChoiceTexts, withPointsColumn } from './list-column';

const list = (displayName: string) => ({ displayedHeaders: [], layout: { settings: { displayName } } });

test('only the list of articles gets the column', () => {
  expect(withPointsColumn(list('Survey article'), () => null).displayedHeaders.map(({ name }) => name)).toEqual([
    'survey-points',
  ]);
  expect(withPointsColumn(list('Series'), () => null)).toEqual(list('Series'));
});

test('a list of questions says the kind in words, and leaves its other columns as they are', () => {
  const header = { label: '', attribute: {}, searchable: true, sortable: true };
  const key = { ...header, name: 'key' };
  const displayedHeaders: readonly ListColumn[] = [key, { ...header, name: 'kind' }];
  const columns = { ...list('Survey question'), displayedHeaders };
  const Cell = () => null;
  const [first, kind] = withChoiceTexts(columns, Cell).displayedHeaders;
  expect(first).toBe(key);
  const cell = kind?.cellFormatter?.({ kind: 'scale' });
  expect(isValidElement(cell) && cell.props).toEqual({ text: 'question.kind', choice: 'scale' });
  expect(withChoiceTexts(list('Series'), Cell)).toEqual(list('Series'));
});
