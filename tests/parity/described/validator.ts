import Ajv, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { isJson, type Json, object } from '../../api/json';

/** What is wrong with a JSON answer by the description of its operation and status; nothing if it is as described. */
export type Validator = (operation: string, body: unknown, status?: string) => readonly string[];

/** Of a description. `operation` is `GET /api/series`. Objects are closed here, so that what is not described is found. */
export function validatorOf(description: Json): Validator {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  const validators = new Map<string, ValidateFunction>();
  const components = close(description.components);
  return (operation, body, status = '200') => {
    const [method = '', template = ''] = operation.split(' ');
    const answer = ['paths', template, method.toLowerCase(), 'responses', status, 'content', 'application/json'];
    const { $ref } = object(answer.reduce((part, step) => object(part[step]), description).schema);
    if ($ref === undefined) throw new Error(`${operation} describes no answer ${status} in JSON.`);
    const validate = validators.get(String($ref)) ?? ajv.compile({ $ref, components });
    validators.set(String($ref), validate);
    validate(body);
    return (validate.errors ?? []).slice(0, 3).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

function close(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(close);
  if (!isJson(schema)) return schema;
  const entries = Object.entries(schema).map(([name, inner]) => [name, close(inner)] as const);
  const isClosed = schema.type === 'object' && isJson(schema.properties) && schema.additionalProperties === undefined;
  return { ...Object.fromEntries(entries), ...(isClosed && { additionalProperties: false }) };
}
