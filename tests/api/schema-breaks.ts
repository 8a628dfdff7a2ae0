import { isJson, type Json, list, object, resolve } from './json';

interface Context {
  readonly recorded: Json;
  readonly current: Json;
  /** In a request what was accepted has to be accepted; in an answer what was there has to be there. */
  readonly direction: 'request' | 'answer';
  /** Pairs of named schemas under way: schemas hold each other. */
  readonly seen?: ReadonlySet<string>;
}

/** What a client of the one schema stumbles over in the other. */
export function schemaBreaks(place: string, before: Json, after: Json, context: Context): readonly string[] {
  const pair = `${before.$ref} ${after.$ref}`;
  if (before.$ref !== undefined && context.seen?.has(pair)) return [];
  const inner = { ...context, seen: new Set([...(context.seen ?? []), pair]) };
  const old = { ...resolve(context.recorded, before) };
  const now = { ...resolve(context.current, after) };
  return [
    ...same(place, old, now),
    ...otherDefault(place, old, now, context),
    ...values(place, old, now, context),
    ...bounds(place, old, now, context),
    ...properties(place, old, now, inner),
    ...items(place, old, now, inner),
    ...otherProperties(place, old, now, inner),
    ...members(place, old, now, inner),
  ];
}

/** Another type is another thing, wider or narrower. */
function same(place: string, old: Json, now: Json): readonly string[] {
  return ['type', 'format', 'pattern']
    .filter((name) => JSON.stringify(old[name]) !== JSON.stringify(now[name]))
    .map((name) => `${place}: ${name} was ${JSON.stringify(old[name])}, is ${JSON.stringify(now[name])}`);
}

/** Who left it out gets something else. */
function otherDefault(place: string, { default: before }: Json, { default: after }: Json, { direction }: Context) {
  const isOther = direction === 'request' && before !== undefined && JSON.stringify(before) !== JSON.stringify(after);
  return isOther ? [`${place}: left out it was ${JSON.stringify(before)}, is ${JSON.stringify(after)}`] : [];
}

function valuesOf({ enum: several, const: one }: Json): readonly unknown[] {
  return one === undefined ? list(several) : [one];
}

function values(place: string, old: Json, now: Json, { direction }: Context): readonly string[] {
  const [before, after] = [valuesOf(old), valuesOf(now)];
  if (before.length === 0 && after.length > 0) return [`${place}: takes only ${after.join(', ')}`];
  // Every value was known by a client, who may leave the rest to an "else".
  if (after.length === 0) return before.length > 0 && direction === 'answer' ? [`${place}: may be anything`] : [];
  return before.filter((value) => !after.includes(value)).map((value) => `${place}: ${value} is gone`);
}

const LOWER = ['minimum', 'minLength', 'minItems'];
const UPPER = ['maximum', 'maxLength', 'maxItems'];

/** A request may become wider. An answer may not: a client may have counted on what it was. */
function bounds(place: string, old: Json, now: Json, { direction }: Context): readonly string[] {
  return [...LOWER, ...UPPER].flatMap((name) => {
    const [before, after] = [old[name], now[name]];
    if (before === after) return [];
    const isWider =
      after === undefined ||
      (typeof before === 'number' &&
        typeof after === 'number' &&
        (UPPER.includes(name) ? after > before : after < before));
    return isWider && direction === 'request' ? [] : [`${place}: ${name} was ${before}, is ${after}`];
  });
}

function properties(place: string, old: Json, now: Json, context: Context): readonly string[] {
  const [required, requiredNow] = [list(old.required), list(now.required)];
  const fields = Object.entries(object(old.properties)).flatMap(([name, before]) => {
    const after = object(now.properties)[name];
    if (after === undefined) return [`${place}.${name} is gone`];
    const mayLack = required.includes(name) && !requiredNow.includes(name) && context.direction === 'answer';
    return [
      ...(mayLack ? [`${place}.${name} may be absent`] : []),
      ...schemaBreaks(`${place}.${name}`, object(before), object(after), context),
    ];
  });
  const demanded = context.direction === 'request' ? requiredNow.filter((name) => !required.includes(name)) : [];
  return [...fields, ...demanded.map((name) => `${place}.${name} is demanded`)];
}

function items(place: string, old: Json, now: Json, context: Context): readonly string[] {
  if (!isJson(old.items)) return [];
  return schemaBreaks(`${place}[]`, old.items, object(now.items), context);
}

/** What fields without a name of their own hold: the values of a map. */
function otherProperties(place: string, old: Json, now: Json, context: Context): readonly string[] {
  const [before, after] = [old.additionalProperties, now.additionalProperties];
  if (after === false && before !== false && context.direction === 'request') return [`${place} takes no other fields`];
  if (!isJson(before)) return [];
  if (after === false) return [`${place} has no other fields any more`];
  return schemaBreaks(`${place}.*`, before, object(after), context);
}

/** Each member that there was has to be there; a new one is passed over by who doesn't know it. */
function members(place: string, old: Json, now: Json, context: Context): readonly string[] {
  const [before, after] = [membersOf(old, context.recorded), membersOf(now, context.current)];
  if (before.size > 0 && after.size === 0) return [`${place} is no union any more`];
  if (before.size === 0 && after.size > 0) {
    return context.direction === 'request' ? [`${place} is a union now`] : contradictions(place, old, after, context);
  }
  return [...before].flatMap(([name, member]) => {
    const same = after.get(name);
    return same === undefined
      ? [`${place}: ${name} is gone`]
      : schemaBreaks(`${place}(${name})`, member, same, context);
  });
}

/** In an answer a union beside fields tells more of what there was, unless it says that a field is something else. */
function contradictions(place: string, old: Json, members: ReadonlyMap<string, Json>, { current }: Context) {
  return [...members].flatMap(([name, member]) => {
    const resolved = resolve(current, member);
    const fields = Object.entries(object(old.properties)).map(([field, before]) => {
      return { at: `${place}(${name}).${field}`, before: object(before), after: object(resolved.properties)[field] };
    });
    return [{ at: `${place}(${name})`, before: old, after: resolved }, ...fields].flatMap(({ at, before, after }) => {
      const [was, is] = [before.type, object(after).type].map((type) => JSON.stringify(type));
      return was === undefined || is === undefined || was === is ? [] : [`${at}: type was ${was}, is ${is}`];
    });
  });
}

/** By what tells them apart: the constants of their fields, else their name, else their place. Alike ones are counted. */
function membersOf(schema: Json, document: Json): ReadonlyMap<string, Json> {
  const all = [...list(schema.oneOf), ...list(schema.anyOf)].map(object);
  const members = new Map<string, Json>();
  for (const [index, member] of all.entries()) {
    const name = memberName(member, document) ?? String(index);
    const alike = [...members.keys()].filter((one) => one === name || one.startsWith(`${name} #`)).length;
    members.set(alike === 0 ? name : `${name} #${alike + 1}`, member);
  }
  return members;
}

function memberName(member: Json, document: Json): string | undefined {
  const { properties: fields, type } = resolve(document, member);
  const constants = Object.values(object(fields)).flatMap((field) => object(field).const ?? []);
  if (constants.length > 0) return String(constants[0]);
  if (typeof member.$ref === 'string') return member.$ref;
  return typeof type === 'string' && type !== 'object' ? type : undefined;
}
