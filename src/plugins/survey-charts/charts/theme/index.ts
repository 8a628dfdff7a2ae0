import { PALETTES, type Palette } from '../../survey/vocabulary';
import type { ChartTheme } from '../chart';
import { CONTRAST } from './contrast';
import { DARK } from './dark';
import { LIGHT } from './light';
import { pageOf } from './page';
import { HUES, inHues } from './palettes';
import { PRINT } from './print';
import type { Theme } from './theme';

const THEMES: Readonly<Record<Palette, Readonly<Record<ChartTheme, Theme>>>> = {
  plum: { page: pageOf(LIGHT), light: LIGHT, dark: DARK, print: PRINT, contrast: CONTRAST },
  blue: inPalette('blue'),
  graphite: inPalette('graphite'),
};

/** The colours of a drawing, or the references to a page's. */
export function themeOf(theme: ChartTheme, palette: Palette = PALETTES[0]): Theme {
  return THEMES[palette][theme];
}

function inPalette(palette: keyof typeof HUES): Readonly<Record<ChartTheme, Theme>> {
  const { light, dark, contrast } = HUES[palette];
  return {
    page: pageOf(inHues(LIGHT, light)),
    light: inHues(LIGHT, light),
    dark: inHues(DARK, dark),
    print: PRINT,
    contrast: inHues(CONTRAST, contrast),
  };
}
