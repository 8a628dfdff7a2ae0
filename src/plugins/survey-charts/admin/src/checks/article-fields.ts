import { arrayOf, isObject, type JsonObject, textOf, valueAt } from '../json';

/** What the untouched relations of a form point to, as the server read it from the saved draft. */
export interface SavedRelations {
  readonly hasSeries: boolean;
  readonly surveys: readonly string[];
  /** documentId by `component:id:field`. */
  readonly blocks: Readonly<Record<string, string>>;
}

/** An article as it is typed, with its relations as the gate sees them: `{ documentId }` or null. */
export interface TypedArticle {
  readonly fields: JsonObject;
  readonly hasSeries: boolean;
  readonly surveys: readonly string[];
}

export function typedArticle(values: unknown, saved: SavedRelations): TypedArticle {
  const form = isObject(values) ? values : {};
  const body = arrayOf(form.body).map((block) => resolved(block, textOf(valueAt(block, ['__component'])), saved));
  return {
    fields: { ...form, body },
    hasSeries: connected(form.series).length > 0 || (saved.hasSeries && disconnected(form.series).length === 0),
    surveys: [
      ...saved.surveys.filter((id) => !disconnected(form.surveys).includes(id)),
      ...connected(form.surveys),
    ].filter((id, index, all) => all.indexOf(id) === index),
  };
}

/** documentIds that a form added to a relation, or took out of it. */
export function connected(relation: unknown): readonly string[] {
  return idsIn(valueAt(relation, ['connect']));
}

export function disconnected(relation: unknown): readonly string[] {
  return idsIn(valueAt(relation, ['disconnect']));
}

function idsIn(list: unknown): readonly string[] {
  return arrayOf(list).flatMap((one) => textOf(valueAt(one, ['documentId'])) || []);
}

/** A block, or a component in it: what was not touched of a relation is in the saved draft, by the component's id. */
function resolved(component: unknown, name: string, saved: SavedRelations): unknown {
  if (!isObject(component)) return component;
  return Object.fromEntries(
    Object.entries(component).map(([field, value]) => {
      if (isRelation(value))
        return [field, relationOf(value, saved.blocks[`${name}:${String(component.id)}:${field}`])];
      const isParts = Array.isArray(value) && value.some((one) => isObject(one) && !('type' in one));
      return [field, isParts ? value.map((one) => resolved(one, `${name}.${field}`, saved)) : value];
    }),
  );
}

function isRelation(value: unknown): value is JsonObject {
  return isObject(value) && (Array.isArray(value.connect) || Array.isArray(value.disconnect));
}

function relationOf(value: JsonObject, savedId: string | undefined) {
  const chosen = connected(value).at(-1);
  if (chosen !== undefined) return { documentId: chosen };
  return savedId === undefined || disconnected(value).length > 0 ? null : { documentId: savedId };
}

/** The questions that the blocks of a form were given and that were not saved yet. */
export function newQuestions(values: unknown): readonly string[] {
  const found = arrayOf(valueAt(values, ['body'])).flatMap((block) => connectedIn(block));
  return [...new Set(found)].sort();
}

function connectedIn(component: unknown): readonly string[] {
  if (!isObject(component)) return [];
  return Object.entries(component).flatMap(([field, value]) => {
    if (field === 'question') return connected(value);
    return field === 'parts' ? arrayOf(value).flatMap(connectedIn) : [];
  });
}
