/** Reads OpenAPI documents (a JSON array) from standard input and says of each whether it is valid: the validator is ESM, which jest is not. */
import { Validator } from '@seriousme/openapi-schema-validator';

let input = '';
for await (const part of process.stdin) input += part;
const verdicts = [];
for (const document of JSON.parse(input)) {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(document);
  verdicts.push({ valid, errors: errors ?? [], version: validator.version });
}
console.log(JSON.stringify(verdicts));
