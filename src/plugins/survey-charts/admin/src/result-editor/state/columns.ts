import { ROLES } from '../../../../survey/vocabulary';
import { arrayOf, type JsonPath, textOf, valueAt, withValue } from '../../json';
import { MEASURES, type Measure } from './entry';

/** Whose figures: everybody's (null), or one group's `[grouping, group]`. */
export type Group = readonly [string, string] | null;

/** Where the figures of a group stand, or would stand if there are none yet. */
export function columnPath(json: unknown, group: Group): JsonPath {
  const results = arrayOf(valueAt(json, ['results']));
  const index = results.findIndex((result) => isGroup(valueAt(result, ['group']), group));
  return ['results', index === -1 ? results.length : index];
}

function isGroup(stored: unknown, group: Group): boolean {
  if (group === null) return stored === null;
  return Array.isArray(stored) && stored.length === 2 && stored[0] === group[0] && stored[1] === group[1];
}

/** Sets a value within a group's figures; the first time, the figures begin with a base. */
export function withColumnValue(json: unknown, group: Group, path: JsonPath, value: unknown): unknown {
  const at = columnPath(json, group);
  if (value === undefined && valueAt(json, [...at, ...path]) === undefined) return json;
  const begun = valueAt(json, at) === undefined ? withValue(json, at, emptyColumn(json, group)) : json;
  return withValue(begun, [...at, ...path], value);
}

/** A group's base begins as everybody's: who was asked is the same. */
function emptyColumn(json: unknown, group: Group): unknown {
  const total = group === null ? undefined : valueAt(json, [...columnPath(json, null), 'base']);
  const who = valueAt(total, ['who']) ?? {};
  const includes = valueAt(total, ['includes']) ?? [...ROLES];
  return { group: group === null ? null : [...group], base: { who, includes }, values: {} };
}

/** The groups of each grouping, with the paths of their names. */
export interface GroupingColumns {
  readonly path: JsonPath;
  readonly groups: readonly { readonly group: Group; readonly path: JsonPath }[];
}

export function groupingColumns(json: unknown): readonly GroupingColumns[] {
  return arrayOf(valueAt(json, ['groupings'])).map((grouping, index) => {
    const path = ['groupings', index];
    const key = textOf(valueAt(grouping, ['key']));
    const groups = arrayOf(valueAt(grouping, ['groups'])).map((group, place) => ({
      group: [key, textOf(valueAt(group, ['key']))] as const,
      path: [...path, 'groups', place],
    }));
    return { path, groups };
  });
}

/** A column of the grid in which figures are typed. */
export interface GridColumn {
  readonly group: Group;
  readonly measure: Measure;
}

/** What the cells of a column are known by. */
export function cellColumn({ group, measure }: GridColumn): string {
  return `${group?.join('/') ?? 'total'} ${measure}`;
}

/** Every column that there can be, by what its cells are known by. */
export function gridColumns(json: unknown): ReadonlyMap<string, GridColumn> {
  const groups: readonly Group[] = [
    null,
    ...groupingColumns(json).flatMap((one) => one.groups.map(({ group }) => group)),
  ];
  const columns = groups.flatMap((group) => MEASURES.map((measure) => ({ group, measure })));
  return new Map(columns.map((column) => [cellColumn(column), column]));
}
