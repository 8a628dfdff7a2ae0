import { isRecord, own } from './fields';

type Json = Readonly<Record<string, unknown>>;

/** What the untouched relations of a form point to, as the server read it from the saved draft. */
export interface SavedRelations {
  /** documentId, '' for none. */
  readonly series: string;
  readonly surveys: readonly string[];
  /** documentId by `component:id:field`. */
  readonly blocks: Readonly<Record<string, string>>;
}

/** An article as it is typed, with its relations as the gate sees them: `{ documentId }` or null. */
export interface TypedArticle {
  readonly fields: Json;
  /** documentId, '' for none. */
  readonly series: string;
  readonly surveys: readonly string[];
}

/**
 * Reads the values of Strapi's edit form. They hold only what was changed of a relation (`{ connect, disconnect }`); the
 * rest is in `saved`. Total: whatever is in the form.
 */
export function typedArticle(values: unknown, saved: SavedRelations): TypedArticle {
  const form = isRecord(values) ? values : {};
  const body = arrayOf(form.body).map((block) => resolved(block, textAt(block, '__component'), saved));
  const leftSeries = disconnected(form.series).length === 0 ? saved.series : '';
  return {
    fields: { ...form, body },
    series: connected(form.series).at(-1) ?? leftSeries,
    surveys: [
      ...saved.surveys.filter((id) => !disconnected(form.surveys).includes(id)),
      ...connected(form.surveys),
    ].filter((id, index, all) => all.indexOf(id) === index),
  };
}

/** documentIds that a form added to a relation, or took out of it. Strapi's own input keeps them in `apiData`. */
export function connected(relation: unknown): readonly string[] {
  return idsIn(relation, 'connect');
}

export function disconnected(relation: unknown): readonly string[] {
  return idsIn(relation, 'disconnect');
}

function idsIn(relation: unknown, list: 'connect' | 'disconnect'): readonly string[] {
  const items = isRecord(relation) ? arrayOf(own(relation, list)) : [];
  return items.flatMap(
    (one) => textAt(one, 'documentId') || textAt(isRecord(one) ? one.apiData : {}, 'documentId') || [],
  );
}

/** A block, or a component in it: what was not touched of a relation is in the saved draft, by the component's id. */
function resolved(component: unknown, name: string, saved: SavedRelations): unknown {
  if (!isRecord(component)) return component;
  return Object.fromEntries(
    Object.entries(component).map(([field, value]) => {
      if (isRelation(value))
        return [field, relationOf(value, saved.blocks[`${name}:${String(component.id)}:${field}`])];
      const isParts = Array.isArray(value) && value.some((one) => isRecord(one) && !('type' in one));
      return [field, isParts ? value.map((one) => resolved(one, `${name}.${field}`, saved)) : value];
    }),
  );
}

function isRelation(value: unknown): value is Json {
  return isRecord(value) && (Array.isArray(value.connect) || Array.isArray(value.disconnect));
}

function relationOf(value: Json, savedId: string | undefined) {
  const chosen = connected(value).at(-1);
  if (chosen !== undefined) return { documentId: chosen };
  return savedId === undefined || disconnected(value).length > 0 ? null : { documentId: savedId };
}

/** The questions that the blocks of a form were given and that were not saved yet. */
export function newQuestions(values: unknown): readonly string[] {
  const found = (isRecord(values) ? arrayOf(own(values, 'body')) : []).flatMap((block) => connectedIn(block));
  return [...new Set(found)].sort();
}

function connectedIn(component: unknown): readonly string[] {
  if (!isRecord(component)) return [];
  return Object.entries(component).flatMap(([field, value]) => {
    if (field === 'question') return connected(value);
    return field === 'parts' ? arrayOf(value).flatMap(connectedIn) : [];
  });
}

function arrayOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textAt(record: unknown, key: string): string {
  const value = isRecord(record) ? own(record, key) : undefined;
  return typeof value === 'string' ? value : '';
}
