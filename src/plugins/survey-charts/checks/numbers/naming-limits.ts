/** From here words surely name a figure, up to here they surely don't (0–1, see `namedBy`). */
export const NAMED = 0.7;
export const UNNAMED = 0.4;
