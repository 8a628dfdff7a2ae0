import {
  contrast,
  type LinearColor,
  parseHex,
  simulate,
  VISIONS,
  type Vision,
} from '../../src/plugins/survey-charts/charts/theme/color';

/** `#rrggbb` or `rgb(…)` as linear light. */
export function colorOf(css: string): LinearColor {
  const parts = /^rgba?\((\d+), (\d+), (\d+)/.exec(css)?.slice(1).map(Number);
  const hex = parts === undefined ? css : `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  const color = parseHex(hex);
  if (color === undefined) throw new Error(`"${css}" is no colour that was painted.`);
  return color;
}

/** Contrast of two colours for whoever sees it least, 1–21. */
export function leastContrast(one: string, other: string): { readonly ratio: number; readonly vision: Vision } {
  const ratios = VISIONS.map((vision) => ({
    vision,
    ratio: contrast(simulate(colorOf(one), vision), simulate(colorOf(other), vision)),
  }));
  return ratios.reduce((least, next) => (next.ratio < least.ratio ? next : least));
}

/** The strongest contrast between any two of some colours, for whoever sees it least. */
export function strongestContrast(colors: readonly string[]): number {
  return Math.min(
    ...VISIONS.map((vision) => {
      const seen = colors.map((color) => simulate(colorOf(color), vision));
      return Math.max(1, ...seen.flatMap((one) => seen.map((other) => contrast(one, other))));
    }),
  );
}
