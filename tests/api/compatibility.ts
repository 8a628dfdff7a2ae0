import { type Json, list, named, object, resolve } from './json';
import { schemaBreaks } from './schema-breaks';

/**
 * What in `current` breaks a client that was made for `recorded`, a line each; none if it only adds. Both are OpenAPI 3.1.
 * Refused: an address, parameter, answer, header or field that is gone, a field that may be absent now, another type or
 * default, a value that is no longer there, a narrower request, a key that is asked for. Allowed: addresses, optional
 * parameters, fields, values and members of a union that are new, and a refusal of what a client did wrong that is no more.
 * Clients pass over what they don't know (docs/api/versions.md).
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

/** What a client mends in its request or its key. Others tell how things stand, and a client acts on them: 404, 409. */
const MAY_GO = ['400', '401', '403'];

function operationBreaks(
  place: string,
  { recorded, before }: { readonly recorded: Json; readonly before: Json },
  { current, after }: { readonly current: Json; readonly after: Json },
): readonly string[] {
  const documents = { recorded, current };
  const body = (operation: Json) => contentOf(object(operation.requestBody));
  return [
    ...(before.operationId === after.operationId ? [] : [`${place} has another name`]),
    ...(list(before.security).length === 0 && list(after.security).length > 0 ? [`${place} demands a key`] : []),
    ...(object(before.requestBody).required !== true && object(after.requestBody).required === true
      ? [`${place} demands a body`]
      : []),
    ...parameterBreaks(place, before, after, documents),
    ...contentBreaks(`${place} body`, body(before), body(after), { ...documents, direction: 'request' }),
    ...Object.entries(object(before.responses)).flatMap(([status, response]) => {
      const now = object(after.responses)[status];
      if (now === undefined) return MAY_GO.includes(status) ? [] : [`${place} answers ${status} no more`];
      const contents = [contentOf(object(response)), contentOf(object(now))] as const;
      return [
        ...headerBreaks(`${place} ${status}`, object(response), object(now)),
        ...contentBreaks(`${place} ${status}`, ...contents, { ...documents, direction: 'answer' }),
      ];
    }),
    ...newSuccesses(before, after).map((status) => `${place} answers ${status} too`),
  ];
}

/** A client that looks at 200 alone misses what comes as 202 or 301. A refusal that is new is another way to fail. */
function newSuccesses(before: Json, after: Json): readonly string[] {
  const known = Object.keys(object(before.responses));
  return Object.keys(object(after.responses)).filter((status) => /^[123]/.test(status) && !known.includes(status));
}

function headerBreaks(place: string, before: Json, after: Json): readonly string[] {
  return Object.entries(object(before.headers)).flatMap(([name, header]) => {
    const now = object(after.headers)[name];
    if (now === undefined) return [`${place} has no ${name} any more`];
    return object(header).required === true && object(now).required !== true ? [`${place} may lack ${name}`] : [];
  });
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
    const otherForm = ['style', 'explode'].filter((key) => parameter[key] !== same[key]);
    const schemas = [object(parameter.schema), object(same.schema)] as const;
    return [
      ...required,
      ...otherForm.map((key) => `${place} ?${name}: ${key} is another`),
      ...schemaBreaks(`${place} ?${name}`, ...schemas, { ...documents, direction: 'request' }),
    ];
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
