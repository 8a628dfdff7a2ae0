/** A place in JSON: `['answers', 2, 'label', 'nl']`. */
export type JsonPath = readonly (string | number)[];
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function arrayOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Text as it stands; '' for whatever is no text. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** What stands at `path`; undefined where there is nothing. Only own properties count. */
export function valueAt(json: unknown, path: JsonPath): unknown {
  let at = json;
  for (const step of path) {
    if (typeof step === 'number') at = arrayOf(at)[step];
    else at = isObject(at) && Object.hasOwn(at, step) ? at[step] : undefined;
  }
  return at;
}

/** A copy with `value` at `path`; everything beside that path stays as it is. `undefined` takes the property away. */
export function withValue(json: unknown, path: JsonPath, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const copy = [...arrayOf(json)];
    copy[step] = withValue(copy[step], rest, value);
    return Array.from(copy, (one) => one ?? null);
  }
  const copy: Record<string, unknown> = isObject(json) ? { ...json } : {};
  const inner = withValue(Object.hasOwn(copy, step) ? copy[step] : undefined, rest, value);
  // `fromEntries` makes an own property even of "__proto__", which a plain assignment would not.
  const others = Object.entries(copy).filter(([key]) => key !== step);
  if (inner === undefined) return Object.fromEntries(others);
  if (!Object.hasOwn(copy, step)) return Object.fromEntries([...others, [step, inner]]);
  return Object.fromEntries(Object.entries(copy).map(([key, old]) => [key, key === step ? inner : old]));
}

export function samePath(one: JsonPath, other: JsonPath): boolean {
  return one.length === other.length && isWithin(one, other);
}

/** `path` is `place` or lies in it. */
export function isWithin(path: JsonPath, place: JsonPath): boolean {
  return place.every((step, index) => path[index] === step);
}
