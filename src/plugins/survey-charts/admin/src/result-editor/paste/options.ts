import { textOf, valueAt } from '../../json';
import type { ResultEditor } from '../editor-context';
import { groupingColumns } from '../state/columns';
import type { ReadOptions } from './read-table';

/** What the question tells about how a table of it is to be read. */
export function optionsOf({ json, result, language }: Pick<ResultEditor, 'json' | 'result' | 'language'>): ReadOptions {
  const groups = groupingColumns(json).flatMap((one) =>
    one.groups.flatMap(({ path }) => Object.values(Object(valueAt(json, [...path, 'label']))).map(textOf)),
  );
  return { kind: result.kind, groups, language };
}
