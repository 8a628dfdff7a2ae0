import { rounded } from './statistics';

/** Something that was to be reached, and whether it was. */
export interface Target {
  readonly what: string;
  readonly bound: string;
  readonly value: number;
  readonly met: boolean;
}

export const atLeast = (what: string, value: number, least: number, unit = ''): Target => ({
  what,
  bound: `at least ${least}${unit}`,
  value: rounded(value),
  met: value >= least,
});

export const atMost = (what: string, value: number, most: number, unit = ''): Target => ({
  what,
  bound: `at most ${most}${unit}`,
  value: rounded(value),
  met: value <= most,
});
