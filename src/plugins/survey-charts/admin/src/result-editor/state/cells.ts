import { isObject, type JsonPath, textOf, valueAt, withValue } from '../../json';
import { columnPath, type Group, withColumnValue } from './columns';
import { type Entry, MEASURES, type Measure } from './entry';

/** What a cell shows for one measure. */
export type Cell =
  | { readonly state: 'shown'; readonly stored: unknown }
  | { readonly state: 'missing' }
  | { readonly state: 'suppressed' };

export function cellPath(json: unknown, group: Group, answer: string): JsonPath {
  return [...columnPath(json, group), 'values', answer];
}

/** The stored figure of an answer in one measure; nothing there is an empty cell. */
export function readCell(json: unknown, group: Group, answer: string, measure: Measure): Cell {
  const value = valueAt(json, cellPath(json, group, answer));
  const state = textOf(valueAt(value, ['state']));
  if (state === 'missing' || state === 'suppressed') return { state };
  return { state: 'shown', stored: valueAt(value, [measure]) };
}

/** Writes what was typed. Parts of the figure that this editor does not know stay as they are. */
export function writeCell(json: unknown, group: Group, answer: string, measure: Measure, entry: Entry): unknown {
  const old = valueAt(json, cellPath(json, group, answer));
  return withColumnValue(json, group, ['values', answer], valueAfter(isObject(old) ? old : {}, measure, entry));
}

function valueAfter(old: Readonly<Record<string, unknown>>, measure: Measure, entry: Entry): unknown {
  const other = MEASURES.find((one) => one !== measure) ?? measure;
  const isOtherKnown = old.state === 'known' && old[other] !== undefined;
  switch (entry.kind) {
    case 'number':
      return withKnown(old, measure, entry.value);
    case 'text':
      return withKnown(old, measure, entry.text);
    case 'empty':
      return isOtherKnown ? withValue(old, [measure], undefined) : undefined;
    case 'missing':
      // A source that gives the number of people but no percentage has not left the answer unknown.
      return isOtherKnown ? withValue(old, [measure], undefined) : { state: 'missing' };
    case 'suppressed':
      return { state: 'suppressed', reason: 'source' };
  }
}

function withKnown(old: Readonly<Record<string, unknown>>, measure: Measure, value: unknown): unknown {
  const kept = old.state === 'suppressed' ? withValue(old, ['reason'], undefined) : old;
  return withValue(withValue(kept, ['state'], 'known'), [measure], value);
}
