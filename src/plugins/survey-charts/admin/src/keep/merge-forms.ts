import { canonicalJson } from '../../../survey/fingerprint';
import { arrayOf, isObject, type JsonObject } from '../json';

/** Three states of one form: what both editors began with, what this one typed, what the other saved. */
export interface Versions {
  readonly base: JsonObject;
  readonly mine: JsonObject;
  readonly theirs: JsonObject;
}

export interface Merged {
  readonly values: JsonObject;
  /** Fields that both changed: there, this editor's stands in `values`. */
  readonly both: readonly string[];
  /** Fields that only this editor changed. */
  readonly own: readonly string[];
}

/** Says which version a form was filled with: always the newest. */
const REVISION = 'revision';

/**
 * What this editor changed, put into what the other saved. Of a list of blocks each block is looked at by itself.
 * @param exceptField stays as the other saved it
 */
export function mergeForms({ base, mine, theirs }: Versions, exceptField?: string): Merged {
  const [both, own]: [string[], string[]] = [[], []];
  const values: Record<string, unknown> = { ...theirs };
  for (const field of new Set([...Object.keys(base), ...Object.keys(mine)])) {
    if (
      field === REVISION ||
      field === exceptField ||
      isSame(mine[field], base[field]) ||
      isSame(mine[field], theirs[field])
    )
      continue;
    const isMineAlone = isSame(theirs[field], base[field]);
    (isMineAlone ? own : both).push(field);
    values[field] =
      isMineAlone || !isList(mine[field]) ? mine[field] : mergeLists(base[field], mine[field], theirs[field]);
  }
  return { values, both, own };
}

/** Blocks in this editor's order. One that the other deleted and this editor changed comes back as a new one. */
function mergeLists(base: unknown, mine: unknown, theirs: unknown): readonly unknown[] {
  const find = (list: unknown, id: unknown) => arrayOf(list).find((one) => isObject(one) && one.id === id);
  const merged = arrayOf(mine).flatMap((item) => {
    if (!isObject(item) || item.id === undefined) return [item];
    const [before, other] = [find(base, item.id), find(theirs, item.id)];
    if (other !== undefined) return [isSame(item, before) ? other : item];
    const { id: _, ...asNew } = item;
    return isSame(item, before) ? [] : [asNew];
  });
  // What the other added, and what the other changed and this editor deleted: behind what it stands behind there.
  arrayOf(theirs).forEach((item, index, all) => {
    if (!isObject(item) || find(merged, item.id) !== undefined) return;
    const before = find(base, item.id);
    if (before !== undefined && isSame(item, before)) return;
    const previous = all[index - 1];
    const place = isObject(previous) ? merged.indexOf(find(merged, previous.id)) : -1;
    merged.splice(place + 1, 0, item);
  });
  return merged.map((item, index) => (isObject(item) ? { ...item, __temp_key__: rowKey(index) } : item));
}

function isList(value: unknown): boolean {
  return arrayOf(value).some((one) => isObject(one) && '__temp_key__' in one);
}

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Keys by which Strapi knows and orders rows: those of the package fractional-indexing, `a0` to `az`, then `b00` on. */
function rowKey(index: number): string {
  const digit = (number: number) => DIGITS.charAt(number % DIGITS.length);
  if (index < DIGITS.length) return `a${digit(index)}`;
  const rest = index - DIGITS.length;
  return `b${digit(Math.floor(rest / DIGITS.length))}${digit(rest)}`;
}

/** But for the keys of rows, which are made anew at each reading; an emptied field is one that was never filled. */
function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(plain(one)) === canonicalJson(plain(other));
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!isObject(value)) return value === undefined || value === '' ? null : value;
  const kept = Object.entries(value).filter(([key, inner]) => key !== '__temp_key__' && plain(inner) !== null);
  return Object.fromEntries(kept.map(([key, inner]) => [key, plain(inner)]));
}
