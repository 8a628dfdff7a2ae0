/** Red, green and blue as linear light, 0–1. */
export type LinearColor = readonly [number, number, number];

export const VISIONS = ['normal', 'protan', 'deutan', 'tritan', 'greyscale'] as const;
/** How a reader sees: the three complete colour-vision deficiencies, and a black-and-white screen or copy. */
export type Vision = (typeof VISIONS)[number];

/** G. M. Machado, M. M. Oliveira, L. Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", 2009, severity 1.0; on linear light. */
const SIMULATIONS: Readonly<Record<Exclude<Vision, 'normal'>, readonly [LinearColor, LinearColor, LinearColor]>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  greyscale: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

/** `#rrggbb` as linear light (IEC 61966-2-1); undefined for anything else. */
export function parseHex(hex: string): LinearColor | undefined {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (match === null) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => linear(Number.parseInt(part, 16) / 255));
  return [red, green, blue];
}

/** Relative luminance, 0–1 (WCAG 2.2, definition of relative luminance). */
export function luminance([red, green, blue]: LinearColor): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio, 1–21 (WCAG 2.2, definition of contrast ratio). */
export function contrast(one: LinearColor, other: LinearColor): number {
  const [high, low] = [luminance(one), luminance(other)].sort((left, right) => right - left);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

/** A colour as that reader sees it. */
export function simulate(color: LinearColor, vision: Vision): LinearColor {
  if (vision === 'normal') return color;
  const [red, green, blue] = SIMULATIONS[vision];
  return [clamp(dot(red, color)), clamp(dot(green, color)), clamp(dot(blue, color))];
}

/** Distance in OKLab times 100 (B. Ottosson, 2020): about 2 is the least that eyes tell apart side by side, 10 is plain. */
export function difference(one: LinearColor, other: LinearColor): number {
  const [lightness, a, b] = oklab(one);
  const [otherLightness, otherA, otherB] = oklab(other);
  return 100 * Math.hypot(lightness - otherLightness, a - otherA, b - otherB);
}

function oklab(color: LinearColor): LinearColor {
  const long = Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], color));
  const middle = Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], color));
  const short = Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], color));
  const cone: LinearColor = [long, middle, short];
  return [
    dot([0.2104542553, 0.793617785, -0.0040720468], cone),
    dot([1.9779984951, -2.428592205, 0.4505937099], cone),
    dot([0.0259040371, 0.7827717662, -0.808675766], cone),
  ];
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function dot(row: LinearColor, [red, green, blue]: LinearColor): number {
  return row[0] * red + row[1] * green + row[2] * blue;
}

/** A simulation can leave the gamut by a little. */
function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
