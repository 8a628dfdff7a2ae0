/** The version that was stored before there was any other. */
export const FIRST_VERSION = 1;
/** The version that this code writes. */
export const RESULT_VERSION = 1;

type Json = Readonly<Record<string, unknown>>;
/** Makes of version N, at index N, what version N + 1 is. Pure; the stored JSON changes only when it is saved. */
export type Migration = (json: Json) => Json;

/** None yet: version 1 is the first. A new version adds one function here. */
const MIGRATIONS: ReadonlyMap<number, Migration> = new Map();

/** The JSON as the present version has it; undefined for a version that is not known. */
export function migrate(
  json: Json,
  migrations: ReadonlyMap<number, Migration> = MIGRATIONS,
  target = RESULT_VERSION,
): Json | undefined {
  let current = json;
  for (let version = current.version; version !== target; version = current.version) {
    const step = typeof version === 'number' ? migrations.get(version) : undefined;
    if (step === undefined || typeof version !== 'number') return undefined;
    current = { ...step(current), version: version + 1 };
  }
  return current;
}
