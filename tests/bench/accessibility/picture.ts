import { contrast, type LinearColor, parseHex } from '../../../src/plugins/survey-charts/charts/theme/color';

/** What was painted: four bytes a pixel, red, green, blue and opacity. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** In pixels of the picture. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** `#rrggbb` of one pixel; undefined outside the picture. */
export function colorAt({ width, height, pixels }: Picture, x: number, y: number): string | undefined {
  const column = Math.floor(x);
  const row = Math.floor(y);
  if (column < 0 || row < 0 || column >= width || row >= height) return undefined;
  const start = (row * width + column) * 4;
  return `#${Buffer.from(pixels.subarray(start, start + 3)).toString('hex')}`;
}

/** The colour that most pixels of a box have. */
export function commonColor(picture: Picture, { left, right, top, bottom }: Box): string | undefined {
  const counts = new Map<string, number>();
  for (let y = Math.floor(top); y < bottom; y += 1) {
    for (let x = Math.floor(left); x < right; x += 1) {
      const color = colorAt(picture, x, y);
      if (color !== undefined) counts.set(color, (counts.get(color) ?? 0) + 1);
    }
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** From one `#rrggbb` to another, 1–21 (WCAG 2.2). */
export function hexContrast(one: string, other: string): number {
  return contrast(linear(one), linear(other));
}

function linear(hex: string): LinearColor {
  const color = parseHex(hex);
  if (color === undefined) throw new Error(`"${hex}" is no colour.`);
  return color;
}

/** Pixels beside a mark at which its neighbour is looked at: past a soft edge, before the next thing. */
const BESIDE = 3;

/**
 * Contrast of a mark with what is painted above and right of it, the weaker of the two: by its filling or by its outline,
 * whichever is stronger (WCAG 1.4.11). Undefined for a mark outside the picture.
 */
export function markContrast(picture: Picture, { left, right, top, bottom }: Box): number | undefined {
  const middle = (left + right) / 2;
  const inside = commonColor(picture, { left: left + 1, right: right - 1, top: top + 2, bottom: bottom - 2 });
  const outline = [-1, 0, 1, 2].map((step) => colorAt(picture, middle, top + step));
  const painted = [inside, ...outline].filter((color) => color !== undefined);
  const above = commonColor(picture, { left, right, top: top - BESIDE, bottom: top - BESIDE + 1 });
  const after = commonColor(picture, {
    left: right + BESIDE - 1,
    right: right + BESIDE,
    top: top + 2,
    bottom: bottom - 2,
  });
  const neighbours = [above, after].filter((color) => color !== undefined);
  if (inside === undefined || neighbours.length === 0) return undefined;
  return Math.min(...neighbours.map((other) => Math.max(...painted.map((color) => hexContrast(color, other)))));
}

/** Contrast of letters in `color`, as a browser computes it, with what most of their box is painted in. */
export function letterContrast(picture: Picture, box: Box, color: string): number | undefined {
  const ground = commonColor(picture, { ...box, left: box.left - 2, right: box.right + 2 });
  const ink = ground === undefined ? undefined : overlaid(color, ground);
  return ground === undefined || ink === undefined ? undefined : hexContrast(ink, ground);
}

/** `rgb()` or `rgba()` painted on a ground; undefined for what is no such colour. */
export function overlaid(color: string, ground: string): string | undefined {
  const parts = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(color)?.slice(1);
  if (parts === undefined) return undefined;
  const opacity = Number(parts[3] ?? 1);
  const under = Buffer.from(ground.slice(1), 'hex');
  const mixed = [0, 1, 2].map((index) =>
    Math.round(Number(parts[index]) * opacity + (under[index] ?? 0) * (1 - opacity)),
  );
  return `#${Buffer.from(mixed).toString('hex')}`;
}
