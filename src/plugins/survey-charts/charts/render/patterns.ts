import type { Pattern } from '../theme/theme';

/** Fillings as tiles of `size` pixels; lines that leave a tile go on in the next one. */
export const PATTERNS: Readonly<Record<Pattern, { readonly size: number; readonly path: string }>> = {
  hatch: { size: 8, path: 'M-2 2L2 -2M0 8L8 0M6 10L10 6' },
  'hatch-dense': { size: 5, path: 'M-1 1L1 -1M0 5L5 0M4 6L6 4' },
  'hatch-back': { size: 8, path: 'M-2 6L2 10M0 0L8 8M6 -2L10 2' },
  'hatch-back-dense': { size: 5, path: 'M-1 4L1 6M0 0L5 5M4 -1L6 1' },
  cross: { size: 8, path: 'M0 4H8M4 0V8' },
  dots: { size: 6, path: 'M2 3H4' },
  'dots-dense': { size: 4, path: 'M1 2H3' },
  lines: { size: 6, path: 'M0 3H6' },
  bars: { size: 6, path: 'M3 0V6' },
};
