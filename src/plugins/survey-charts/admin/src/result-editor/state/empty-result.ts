import { isObject, type JsonObject } from '../../json';

/** What a new question starts with: nothing is claimed that an editor has not said. */
export const EMPTY_RESULT: JsonObject = {
  version: 1,
  revision: 0,
  ordered: false,
  complete: true,
  decimals: 0,
  weighted: false,
  wording: { status: 'verbatim', original: 'nl', text: {} },
  answers: [],
  nets: [],
  groupings: [],
  results: [],
};

/** The JSON that an editor works on: what is stored, or the empty result where nothing is. */
export function workingCopy(stored: unknown): unknown {
  if (stored === undefined || stored === null) return EMPTY_RESULT;
  if (!isObject(stored) || Object.keys(stored).length > 0) return stored;
  return EMPTY_RESULT;
}

/** The stored value of a JSON field: Strapi's own JSON input keeps it as text. Text that is no JSON stays text. */
export function storedJson(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (value.trim() === '') return undefined;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
