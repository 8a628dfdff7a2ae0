import type { HeadingLevel } from '../document/nodes';

const LEVELS: readonly HeadingLevel[] = [2, 3, 4, 5, 6];

/** The nearest level that a heading in an article can have: 1 is the title's, 6 is the deepest there is. */
export function headingLevel(level: number): HeadingLevel {
  return LEVELS.find((one) => one >= level) ?? 6;
}
