import { ADVANCE_WIDTHS, UNITS_PER_EM } from './font-metrics';

export type FontWeight = keyof typeof ADVANCE_WIDTHS;

/** A character that the font lacks is drawn by another font, or not at all: take the room of a wide one. */
const UNKNOWN_WIDTH = UNITS_PER_EM;

const widths: Readonly<Record<FontWeight, ReadonlyMap<string, number>>> = {
  regular: mapOf(ADVANCE_WIDTHS.regular),
  bold: mapOf(ADVANCE_WIDTHS.bold),
};

function mapOf(rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)),
  );
}

/**
 * Width of a line of text in pixels at `size` pixels, from the font's advance widths. Without a canvas, Vega guesses
 * 60–190 % too much. Kerning is left out: it only makes a line narrower, so what fits here fits in a browser.
 */
export function textWidth(text: string, size: number, weight: FontWeight = 'regular'): number {
  let units = 0;
  for (const character of text) units += widths[weight].get(character) ?? UNKNOWN_WIDTH;
  return (units * size) / UNITS_PER_EM;
}
