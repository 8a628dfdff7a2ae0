/** From here words leave no doubt that they name a figure, from here they name it, up to here they surely don't (0–1, see `namedBy`). */
export const NAMED_IN_FULL = 0.9;
export const NAMED = 0.7;
export const UNNAMED = 0.4;
