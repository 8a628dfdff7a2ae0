import { type Json, named, object, resolve } from './json';
import { schemaBreaks } from './schema-breaks';

/**
 * What in `current` breaks a client that was made for `recorded`, a line each; none if it only adds. Both are OpenAPI 3.1.
 * Refused: an address, parameter, answer or field that is gone, a field that may be absent now, another type, a value
 * that is no longer there, a narrower request. Allowed: addresses, optional parameters, fields, values and members of a
 * union that are new, and a refusal that is no more. Clients pass over what they don't know (docs/api/versions.md).
 */
export function breaks(recorded: Json, current: Json): readonly string[] {
  return Object.entries(object(recorded.paths)).flatMap(([path, operations]) =>
    Object.entries(object(operations)).flatMap(([method, before]) => {
      const after = object(object(object(current.paths)[path])[method]);
      const place = `${method.toUpperCase()} ${path}`;
      if (Object.keys(after).length === 0) return [`${place} is gone`];
      return operationBreaks(place, { recorded, before: object(before) }, { current, after });
    }),
  );
}

function operationBreaks(
  place: string,
  { recorded, before }: { readonly recorded: Json; readonly before: Json },
  { current, after }: { readonly current: Json; readonly after: Json },
): readonly string[] {
  const documents = { recorded, current };
  const body = (operation: Json) => contentOf(object(operation.requestBody));
  return [
    ...(before.operationId === after.operationId ? [] : [`${place} has another name`]),
    ...parameterBreaks(place, before, after, documents),
    ...contentBreaks(`${place} body`, body(before), body(after), { ...documents, direction: 'request' }),
    ...Object.entries(object(before.responses)).flatMap(([status, response]) => {
      const now = object(after.responses)[status];
      // A refusal that never comes any more breaks nobody.
      if (now === undefined) return status.startsWith('4') ? [] : [`${place} answers ${status} no more`];
      const contents = [contentOf(object(response)), contentOf(object(now))] as const;
      return contentBreaks(`${place} ${status}`, ...contents, { ...documents, direction: 'answer' });
    }),
  ];
}

const contentOf = (part: Json) => object(part.content);

interface Documents {
  readonly recorded: Json;
  readonly current: Json;
}

function parameterBreaks(place: string, before: Json, after: Json, documents: Documents): readonly string[] {
  const old = named(before.parameters);
  const now = named(after.parameters);
  const gone = [...old].flatMap(([name, parameter]) => {
    const same = now.get(name);
    if (same === undefined) return [`${place} takes ${name} no more`];
    const required = parameter.required !== true && same.required === true ? [`${place} demands ${name}`] : [];
    const schemas = [object(parameter.schema), object(same.schema)] as const;
    return [...required, ...schemaBreaks(`${place} ?${name}`, ...schemas, { ...documents, direction: 'request' })];
  });
  const demanded = [...now].filter(([name, { required }]) => required === true && !old.has(name));
  return [...gone, ...demanded.map(([name]) => `${place} demands ${name}`)];
}

function contentBreaks(
  place: string,
  before: Json,
  after: Json,
  context: Documents & { readonly direction: 'request' | 'answer' },
): readonly string[] {
  return Object.entries(before).flatMap(([mime, content]) => {
    if (after[mime] === undefined) return [`${place}: ${mime} is gone`];
    const schema = (document: Json, part: unknown) => resolve(document, object(object(part).schema));
    const schemas = [schema(context.recorded, content), schema(context.current, after[mime])] as const;
    return schemaBreaks(`${place} ${mime}`, ...schemas, context);
  });
}
