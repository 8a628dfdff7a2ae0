import type { ChartTheme } from '../chart';
import { CONTRAST } from './contrast';
import { DARK } from './dark';
import { LIGHT } from './light';
import { PAGE } from './page';
import { PRINT } from './print';
import type { Theme } from './theme';

export const THEMES: Readonly<Record<ChartTheme, Theme>> = {
  page: PAGE,
  light: LIGHT,
  dark: DARK,
  print: PRINT,
  contrast: CONTRAST,
};
