import type { Limits } from './limits';

/**
 * How many respondents are in none of the groups; negative where some are in more than one.
 * Where a base is not known the groups are taken to cover everyone: hiding one value too many is the smaller fault.
 */
export function outsideOf(total: number | 'unknown', groups: readonly (number | 'unknown')[]): number {
  let rest = total;
  for (const n of groups) {
    if (rest === 'unknown' || n === 'unknown') return 0;
    rest -= n;
  }
  return rest === 'unknown' ? 0 : rest;
}

/**
 * Whether the groups add up to all respondents, so that one of them follows from the others. A handful of people in no
 * group is too few to hide behind: what is left would be almost the hidden group itself.
 */
export function coversAll(outside: number, limits: Limits): boolean {
  return outside >= 0 && outside < Math.max(1, limits.hidden);
}
