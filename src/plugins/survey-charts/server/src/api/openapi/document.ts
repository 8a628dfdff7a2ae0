import type { Operation } from './operation';
import { READING } from './reading';
import { componentSchemas, type JsonObject, referenceTo } from './schemas';
import { WRITING } from './writing';

/** Version of the API. Its first number goes up when something goes or gets another meaning; then both versions answer for a while. */
const API_VERSION = '1.0.0';

export const OPERATIONS: readonly Operation[] = [...READING, ...WRITING];

/** The API as OpenAPI 3.1: of the operations that this server has. */
export function openApiDocument(publicUrl: string, has: (operation: Operation) => boolean = () => true): JsonObject {
  const paths: Record<string, Record<string, JsonObject>> = {};
  for (const operation of OPERATIONS.filter(has)) {
    const path = `/api${operation.path}`;
    paths[path] = { ...paths[path], [operation.method]: operationOf(operation) };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Survey articles',
      version: API_VERSION,
      description:
        'Survey results that everyone can understand. Fields and values may come within a version; see docs/api.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: publicUrl }],
    paths,
    components: {
      schemas: componentSchemas(),
      securitySchemes: { apiToken: { type: 'http', scheme: 'bearer', description: 'An API token of Strapi' } },
    },
  };
}

function operationOf(operation: Operation): JsonObject {
  const { id, summary, parameters, contents, lastModified, writing } = operation;
  const status = writing?.status ?? 200;
  return {
    operationId: id,
    summary,
    parameters,
    ...(writing?.body && { requestBody: { required: true, content: jsonContent('Writing') } }),
    security: writing === undefined ? [] : [{ apiToken: [] }],
    responses: {
      [status]: {
        description: 'Done',
        ...(writing === undefined && { headers: headersOf(lastModified) }),
        ...(contents.length > 0 && { content: contentOf(contents) }),
      },
      ...(writing === undefined ? { 304: { description: 'As it was: If-None-Match or If-Modified-Since holds' } } : {}),
      ...failures(operation),
    },
  };
}

/** What can be refused, and nothing that can't. */
function failures({ path, writing }: Operation): JsonObject {
  const entries = Object.entries({
    ...(writing === undefined
      ? { 400: 'A parameter that there is not, or a value that it can’t have' }
      : { 400: 'Refused: each fault with its path', 401: 'No API token', 403: 'The API token may not do this' }),
    ...(path.includes('{') && { 404: 'Not there' }),
    ...(writing?.revisions && { 409: 'Somebody saved it in the meantime' }),
  });
  return Object.fromEntries(
    entries.map(([status, description]) => [status, { description, content: jsonContent('Error') }]),
  );
}

function jsonContent(body: 'Error' | 'Writing'): JsonObject {
  return { 'application/json': { schema: referenceTo(body) } };
}

function contentOf(contents: Operation['contents']): JsonObject {
  return Object.fromEntries(
    contents.map(({ mime, body }) => [mime, { schema: body === undefined ? { type: 'string' } : referenceTo(body) }]),
  );
}

function headersOf(lastModified = false): JsonObject {
  const text = { schema: { type: 'string' } };
  return {
    ETag: { description: 'Ask with it again, as If-None-Match', required: true, ...text },
    'Cache-Control': { description: 'May be kept, and asked for each time', required: true, ...text },
    ...(lastModified && {
      'Last-Modified': { description: 'Absent in the second of the change itself', required: false, ...text },
    }),
  };
}
