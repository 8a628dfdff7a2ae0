import type { ChartTheme, ChartWidth } from './chart';

/** Widths of a picture file in pixels. A fixed set, so that nobody can make the server draw without end. */
export const PICTURE_WIDTHS = [400, 720, 800, 1280] as const;
export type PictureWidth = (typeof PICTURE_WIDTHS)[number];
export const STANDARD_PICTURE_WIDTH: PictureWidth = 1280;

/** The page's theme takes its colours from a page, which a file has not. */
export const PICTURE_THEMES = ['light', 'dark', 'print', 'contrast'] as const satisfies readonly ChartTheme[];
export type PictureTheme = (typeof PICTURE_THEMES)[number];

/** Up to here it is the narrow drawing: 720 is that drawing on a telephone's sharp screen, in an e-mail. */
const WIDEST_NARROW = 720;

/** Which drawing a file of this width shows: the one whose letters are large enough in it. */
export function drawingFor(width: PictureWidth): ChartWidth {
  return width <= WIDEST_NARROW ? 'narrow' : 'wide';
}
