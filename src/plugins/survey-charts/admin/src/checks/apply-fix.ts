import type { Issue } from '../../../document/issue';
import { type JsonPath, valueAt, withValue } from '../json';

/** The field of the form that a mend changes, and its new value: the form knows whole fields, not places in them. */
export function fixedField(
  fix: NonNullable<Issue['fix']>,
  values: unknown,
): { readonly name: string; readonly value: unknown } {
  const field = fieldOf(fix.path);
  const value = withValue(valueAt(values, field), fix.path.slice(field.length), fix.value);
  return { name: field.join('.'), value };
}

/** `title`, `body.2.text`, `result`. */
function fieldOf(path: JsonPath): JsonPath {
  return path[0] === 'body' ? path.slice(0, 3) : path.slice(0, 1);
}
