/** Part of a JSON document: an object, looked at and never assumed. */
export type Json = Readonly<Record<string, unknown>>;

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object that it is; an empty one if it is none. */
export function object(value: unknown): Json {
  return isJson(value) ? value : {};
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Parameters by place and name. */
export function named(parameters: unknown): ReadonlyMap<string, Json> {
  return new Map(list(parameters).map((one) => [`${object(one).in}:${object(one).name}`, object(one)]));
}

/** What a `$ref` within the document names; a schema without one is itself. */
export function resolve(document: Json, schema: Json): Json {
  if (typeof schema.$ref !== 'string') return schema;
  const steps = schema.$ref.replace(/^#\//, '').split('/');
  return steps.reduce<Json>((part, step) => object(part[step]), document);
}
