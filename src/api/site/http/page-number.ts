/** `?page=2` as a number from 1; absent gives 1, and what is no such number gives undefined: there is no such page. */
export function pageNumber(value: unknown): number | undefined {
  if (value === undefined) return 1;
  if (typeof value !== 'string' || !/^[1-9]\d{0,5}$/.test(value)) return undefined;
  return Number(value);
}
