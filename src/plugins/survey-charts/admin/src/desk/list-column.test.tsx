import { expect, test } from '@jest/globals';
import { withPointsColumn } from './list-column';

const list = (displayName: string) => ({ displayedHeaders: [], layout: { settings: { displayName } } });

test('only the list of articles gets the column', () => {
  expect(withPointsColumn(list('Survey article'), () => null).displayedHeaders.map(({ name }) => name)).toEqual([
    'survey-points',
  ]);
  expect(withPointsColumn(list('Series'), () => null)).toEqual(list('Series'));
});
