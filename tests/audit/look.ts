import type { Browser, Page } from 'playwright-core';
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

/** A page for every reader in turn: a new one for each would cost as much time as opening it. */
export async function pageForLooks(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ deviceScaleFactor: PIXEL_RATIO });
  return context.newPage();
}

/** Sets the browser as that reader has it, before the page is opened. */
export async function setLook(page: Page, look: Look): Promise<void> {
  const { colorScheme, contrast, forcedColors, media } = settingsOf(look);
  await page.setViewportSize({ width: look.width, height: 900 });
  await page.emulateMedia({
    media: media ?? 'screen',
    colorScheme,
    contrast: contrast ?? 'no-preference',
    forcedColors: forcedColors ?? 'none',
  });
}
