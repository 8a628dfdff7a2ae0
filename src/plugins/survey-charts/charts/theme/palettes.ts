import type { Palette } from '../../survey/vocabulary';
import type { PictureTheme } from '../picture-files';
import type { Theme } from './theme';

/** The colours that a palette changes. Letters, the sides of a scale and what is set aside are every palette's own. */
export interface Hues {
  readonly accent: string;
  /** From the palest to the deepest; in the dark theme the other way round. */
  readonly sequence: readonly [string, string, string, string, string];
  /** Round the first of the sequence, which alone stands out too little. */
  readonly outline: string;
}

/** Black and white has no hues. */
type ColoredTheme = Exclude<PictureTheme, 'print'>;

/** With the lightness (OKLab) of the first palette's colours each, so that what was computed of those nearly holds. */
export const HUES: Readonly<Record<Exclude<Palette, 'plum'>, Readonly<Record<ColoredTheme, Hues>>>> = {
  blue: {
    light: {
      accent: '#1c4d7b',
      sequence: ['#bcd2e8', '#4c759e', '#2c5985', '#133f68', '#022748'],
      outline: '#4c759e',
    },
    dark: {
      accent: '#8bbaea',
      sequence: ['#2a3f55', '#678eb6', '#82a9d1', '#a3c5e9', '#c9e2fd'],
      outline: '#82a9d1',
    },
    contrast: {
      accent: '#003764',
      sequence: ['#cce3fc', '#5e96cf', '#1466ab', '#003e70', '#001934'],
      outline: '#000000',
    },
  },
  graphite: {
    light: {
      accent: '#474b51',
      sequence: ['#cdcfd2', '#6e7277', '#53565c', '#3a3d43', '#24262a'],
      outline: '#6e7277',
    },
    dark: {
      accent: '#b1b5bc',
      sequence: ['#3c3d40', '#878a90', '#a2a5ab', '#bec2c6', '#dddfe3'],
      outline: '#a2a5ab',
    },
    contrast: {
      accent: '#31363e',
      sequence: ['#dee0e4', '#8d929a', '#5e646d', '#383d46', '#16191e'],
      outline: '#000000',
    },
  },
};

/** A theme of the first palette in other hues. What has an outline keeps one. */
export function inHues(theme: Theme, { accent, sequence, outline }: Hues): Theme {
  const { tones } = theme;
  const [first, second, third, fourth, fifth] = sequence;
  return {
    ...theme,
    tones: {
      ...tones,
      accent: { ...tones.accent, fill: accent },
      'sequence-1': { ...tones['sequence-1'], fill: first, outline },
      'sequence-2': { ...tones['sequence-2'], fill: second },
      'sequence-3': { ...tones['sequence-3'], fill: third },
      'sequence-4': { ...tones['sequence-4'], fill: fourth },
      'sequence-5': { ...tones['sequence-5'], fill: fifth },
    },
  };
}
