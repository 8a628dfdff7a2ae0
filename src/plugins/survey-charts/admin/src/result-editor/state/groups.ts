import type { Language } from '../../../../survey/language';
import { arrayOf, textOf, valueAt, withValue } from '../../json';
import { keyFor } from './answers';
import { groupingColumns } from './columns';

function keysOf(list: unknown): readonly string[] {
  return arrayOf(list).map((one) => textOf(valueAt(one, ['key'])));
}

function labelled(key: string, label: string, language: Language): Readonly<Record<string, unknown>> {
  return { key, label: label === '' ? {} : { [language]: label } };
}

/** With one more way of dividing people, without groups yet. */
export function addGrouping(json: unknown, label: string, language: Language): unknown {
  const groupings = arrayOf(valueAt(json, ['groupings']));
  const key = keyFor(label === '' ? 'groups' : label, keysOf(groupings));
  return withValue(json, ['groupings'], [...groupings, { ...labelled(key, label, language), groups: [] }]);
}

/** With one more group in the grouping at `index`. */
export function addGroup(json: unknown, index: number, label: string, language: Language): unknown {
  const path = ['groupings', index, 'groups'];
  const groups = arrayOf(valueAt(json, path));
  const key = keyFor(label === '' ? 'group' : label, keysOf(groups));
  return withValue(json, path, [...groups, labelled(key, label, language)]);
}

/** Without a group and its figures; the last group takes its grouping with it. */
export function removeGroup(json: unknown, index: number, place: number): unknown {
  const grouping = groupingColumns(json)[index];
  const gone = grouping?.groups[place]?.group;
  if (grouping === undefined || gone === undefined || gone === null) return json;
  const without = (path: readonly (string | number)[], at: number) =>
    arrayOf(valueAt(json, path)).filter((_, one) => one !== at);
  const rest =
    grouping.groups.length > 1
      ? withValue(json, [...grouping.path, 'groups'], without([...grouping.path, 'groups'], place))
      : withValue(json, ['groupings'], without(['groupings'], index));
  const results = arrayOf(valueAt(rest, ['results']));
  const others = results.filter((result) => {
    const [first, second] = arrayOf(valueAt(result, ['group']));
    return !(first === gone[0] && second === gone[1]);
  });
  return others.length === results.length ? rest : withValue(rest, ['results'], others);
}
