import type { Browser, BrowserContext } from 'playwright-core';
import { CHART_THEMES, type ChartTheme } from '../../src/plugins/survey-charts/charts/chart';

/** CSS pixels: a small telephone (WCAG 1.4.10), a tablet, a desk. */
export const WIDTHS = [320, 768, 1280] as const;
export type Width = (typeof WIDTHS)[number];

interface Settings {
  readonly colorScheme: 'light' | 'dark';
  readonly contrast?: 'more';
  readonly forcedColors?: 'active';
  readonly media?: 'print';
  /** Which drawings the page holds: its own, or those of a file. */
  readonly drawings: ChartTheme;
}

/** How a reader has set the browser. */
const READERS = {
  light: { colorScheme: 'light', drawings: 'page' },
  dark: { colorScheme: 'dark', drawings: 'page' },
  contrast: { colorScheme: 'light', contrast: 'more', drawings: 'page' },
  'contrast-dark': { colorScheme: 'dark', contrast: 'more', drawings: 'page' },
  forced: { colorScheme: 'light', forcedColors: 'active', drawings: 'page' },
  'forced-dark': { colorScheme: 'dark', forcedColors: 'active', drawings: 'page' },
  print: { colorScheme: 'light', media: 'print', drawings: 'page' },
} as const satisfies Readonly<Record<string, Settings>>;

export type LookTheme = keyof typeof READERS | `file-${ChartTheme}`;

/** Pages with the drawings of files in them, so that files are looked at with the same eyes. */
const FILES = CHART_THEMES.filter((theme) => theme !== 'page').map((drawings): [LookTheme, Settings] => [
  `file-${drawings}`,
  { colorScheme: drawings === 'dark' ? 'dark' : 'light', drawings },
]);
const SETTINGS: ReadonlyMap<string, Settings> = new Map<string, Settings>([...Object.entries(READERS), ...FILES]);

/** How a page is looked at. */
export interface Look {
  readonly theme: LookTheme;
  readonly width: Width;
}

export const LOOK_THEMES: readonly LookTheme[] = [
  'light',
  'dark',
  'contrast',
  'contrast-dark',
  'forced',
  'forced-dark',
  'print',
  ...FILES.map(([theme]) => theme),
];

function settingsOf({ theme }: Look): Settings {
  return SETTINGS.get(theme) ?? READERS.light;
}

export function isForced({ theme }: Look): boolean {
  return theme === 'forced' || theme === 'forced-dark';
}

export function isHighContrast({ theme }: Look): boolean {
  return theme === 'contrast' || theme === 'contrast-dark';
}

/** Which drawings the page has to hold for it. */
export function drawingsOf(look: Look): ChartTheme {
  return settingsOf(look).drawings;
}

/** Device pixels a CSS pixel: twice, so that an outline of one and a half has pixels of its own. */
export const PIXEL_RATIO = 2;

/** A browser as that reader has it. Scripts of a page are off: what is there is there without them. */
export async function contextOf(browser: Browser, look: Look): Promise<BrowserContext> {
  const settings = settingsOf(look);
  return browser.newContext({
    viewport: { width: look.width, height: 900 },
    deviceScaleFactor: PIXEL_RATIO,
    colorScheme: settings.colorScheme,
    contrast: settings.contrast ?? 'no-preference',
    forcedColors: settings.forcedColors ?? 'none',
  });
}

/** The medium that the page is to be shown for. */
export function mediumOf(look: Look): 'print' | 'screen' {
  return settingsOf(look).media ?? 'screen';
}
