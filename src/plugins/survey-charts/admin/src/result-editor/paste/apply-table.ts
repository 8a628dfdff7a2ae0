import { LANGUAGES, type Language } from '../../../../survey/language';
import type { Kind } from '../../../../survey/vocabulary';
import { arrayOf, textOf, valueAt, withValue } from '../../json';
import { addAnswer, answerKeys, keyFor, renameAnswer } from '../state/answers';
import { writeCell } from '../state/cells';
import { type Group, groupingColumns, withColumnValue } from '../state/columns';
import { addGroup, addGrouping } from '../state/groups';
import type { PastedColumn, PastedTable } from './pasted-table';
import { plainName, roleOf } from './recognise';

export interface AppliedTable {
  readonly json: unknown;
  /** How many answers of the table were there already, and how many are new. */
  readonly filled: number;
  readonly added: number;
  /** The kind of question that was read of the table, where the question had none. */
  readonly kind: Kind | undefined;
  /** Answers of the question that the table does not name: they stay as they are. */
  readonly kept: readonly string[];
}

/** The question with what the table says. Texts go into `given`, unless the table names their language; what the table does not name stays as it is. */
export function applyTable(json: unknown, table: PastedTable, given: Language): AppliedTable {
  const language = table.language ?? given;
  const kind = valueAt(json, ['kind']) === undefined ? table.kind : undefined;
  let result = kind === undefined ? json : withValue(json, ['kind'], kind);
  const groups = table.columns.map((column) => {
    const placed = groupFor(result, column, language);
    result = placed.json;
    return placed.group;
  });
  let added = 0;
  const named = new Set<number>();
  for (const { label, others, pole, entries } of table.answers) {
    const texts = [[language, label] as const, ...others];
    const found = texts.map(([, text]) => answerAt(result, text)).find((at) => at !== undefined);
    const index = found ?? blankAnswer(result, named) ?? answerKeys(result).length;
    if (found === undefined) {
      added += 1;
      result = withNamedAnswer(result, index, label, language);
      if (pole !== undefined) result = withValue(result, ['answers', index, 'pole'], pole);
    }
    result = withLabels(result, ['answers', index], texts);
    named.add(index);
    const key = answerKeys(result)[index] ?? '';
    entries.forEach((entry, place) => {
      const column = table.columns[place];
      if (column === undefined || entry.kind === 'empty') return;
      result = writeCell(result, groups[place] ?? null, key, column.measure, entry);
    });
  }
  table.columns.forEach(({ base }, place) => {
    if (base !== undefined) result = withColumnValue(result, groups[place] ?? null, ['base', 'n'], base);
  });
  const stored = valueAt(result, ['decimals']);
  const decimals = Math.min(4, Math.max(table.decimals, typeof stored === 'number' ? stored : 0));
  const kept = answerKeys(result)
    .map((_, index) => index)
    .filter((index) => !named.has(index))
    .map((index) => namesOf(result, ['answers', index])[0] ?? '')
    .filter((label) => label !== '');
  const filled = table.answers.length - added;
  return { json: withValue(result, ['decimals'], decimals), filled, added, kept, kind };
}

function namesOf(json: unknown, path: readonly (string | number)[]): readonly string[] {
  return LANGUAGES.map((language) => textOf(valueAt(json, [...path, 'label', language])).trim()).filter(
    (text) => text !== '',
  );
}

function isNamed(json: unknown, path: readonly (string | number)[], name: string): boolean {
  return namesOf(json, path).some((text) => plainName(text) === plainName(name));
}

/** A label that is there already stays as it is written, whatever capitals the table has. */
function withLabels(
  json: unknown,
  path: readonly (string | number)[],
  [first, ...others]: readonly (readonly [Language, string])[],
): unknown {
  const isNew = ([language, text]: readonly [Language, string]) =>
    plainName(textOf(valueAt(json, [...path, 'label', language]))) !== plainName(text);
  const texts = [...(first === undefined || isNamed(json, path, first[1]) ? [] : [first]), ...others.filter(isNew)];
  return texts.reduce((result, [language, text]) => withValue(result, [...path, 'label', language], text), json);
}

/** The answer with this label in any language. */
function answerAt(json: unknown, label: string): number | undefined {
  const index = answerKeys(json).findIndex((_, place) => isNamed(json, ['answers', place], label));
  return index === -1 ? undefined : index;
}

/** An answer that was added and not filled in yet: neither a text nor a figure. */
function blankAnswer(json: unknown, named: ReadonlySet<number>): number | undefined {
  const keys = answerKeys(json);
  const hasValue = (key: string) =>
    arrayOf(valueAt(json, ['results'])).some((result) => valueAt(result, ['values', key]) !== undefined);
  const index = keys.findIndex(
    (key, place) => !named.has(place) && namesOf(json, ['answers', place]).length === 0 && !hasValue(key),
  );
  return index === -1 ? undefined : index;
}

/** With an answer of this label at `index`, which is a blank one's or the end. */
function withNamedAnswer(json: unknown, index: number, label: string, language: Language): unknown {
  const before = answerKeys(json);
  const begun = index < before.length ? json : addAnswer(json);
  const labelled = withValue(begun, ['answers', index, 'label', language], label);
  const role = withValue(labelled, ['answers', index, 'role'], roleOf(label));
  return renameAnswer(role, index, keyFor(label, answerKeys(role)));
}

/** The group of a column: one of that name, or a new one. */
function groupFor(
  json: unknown,
  { grouping, group }: PastedColumn,
  language: Language,
): { readonly json: unknown; readonly group: Group } {
  if (group === '') return { json, group: null };
  const groupings = groupingColumns(json);
  const fits = (path: readonly (string | number)[]) => grouping === '' || isNamed(json, path, grouping);
  for (const { groups } of groupings.filter((one) => fits(one.path))) {
    const found = groups.find((one) => isNamed(json, one.path, group));
    if (found !== undefined) return { json, group: found.group };
  }
  // Groups of one table without a name for them belong together: the first made the grouping that has no name yet.
  const home = groupings.findIndex(({ path }) =>
    grouping === '' ? namesOf(json, path).length === 0 : isNamed(json, path, grouping),
  );
  const begun = home === -1 ? addGrouping(json, grouping, language) : json;
  const at = home === -1 ? groupings.length : home;
  const grown = addGroup(begun, at, group, language);
  return { json: grown, group: groupingColumns(grown)[at]?.groups.at(-1)?.group ?? null };
}
