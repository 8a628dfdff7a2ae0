import { BASE_EXAMPLES } from './bases.test-helper';
import type { Example } from './build.test-helper';
import { FLYING_EXAMPLES } from './flying.test-helper';
import { KIND_EXAMPLES } from './kinds.test-helper';
import { PANEL_EXAMPLES } from './panel.test-helper';
import { SHAPE_EXAMPLES } from './shapes.test-helper';

/** The examples that the golden files, the truth test and the language tests share. */
export const EXAMPLES: readonly Example[] = [
  ...PANEL_EXAMPLES,
  ...FLYING_EXAMPLES,
  ...SHAPE_EXAMPLES,
  ...KIND_EXAMPLES,
  ...BASE_EXAMPLES,
];
