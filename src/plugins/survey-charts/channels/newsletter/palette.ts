/** A colour in light and in dark mail programmes: the site's own (public/site.css, public/dark.css). */
export interface Shade {
  readonly light: string;
  readonly dark: string;
}

export const INKS = {
  text: { light: '#211c18', dark: '#f5f0e8' },
  subtle: { light: '#524a42', dark: '#cdc5ba' },
  heading: { light: '#3b2447', dark: '#f7f2e8' },
  link: { light: '#55306b', dark: '#dcbcec' },
  band: { light: '#ffffff', dark: '#f7f2e8' },
  /** On the plate of a chart, which is light in the dark too. */
  plate: { light: '#211c18', dark: '#211c18' },
} as const satisfies Readonly<Record<string, Shade>>;

export const SURFACES = {
  page: { light: '#f8f2e8', dark: '#141216' },
  card: { light: '#fffdf8', dark: '#1c1a1e' },
  band: { light: '#3b2447', dark: '#221829' },
  highlight: { light: '#f1e6d6', dark: '#27232b' },
  warning: { light: '#ffefc2', dark: '#43370f' },
  /** The chart's own background (charts/theme/light.ts): a drawing with dark letters never stands on a dark page. */
  plate: { light: '#fffdf8', dark: '#fffdf8' },
} as const satisfies Readonly<Record<string, Shade>>;

export const LINES = {
  row: { light: '#e5dccd', dark: '#3a353e' },
  frame: { light: '#cdc1ad', dark: '#57505c' },
  accent: { light: '#a84f23', dark: '#f0a077' },
  /** In the dark the band hardly differs from the card: a button is known by its frame (WCAG 1.4.11). */
  button: { light: '#3b2447', dark: '#dcbcec' },
} as const satisfies Readonly<Record<string, Shade>>;

export type Ink = keyof typeof INKS;
export type Surface = keyof typeof SURFACES;
export type Line = keyof typeof LINES;
