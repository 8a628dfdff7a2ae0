import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PALETTES, type Palette } from '../../../plugins/survey-charts/survey/vocabulary';
import type { Assets, StyleSheet } from '../pages/frame';

const DARK = { scheme: 'dark', media: 'screen and (prefers-color-scheme: dark)' } as const;
const CONTRAST = { scheme: 'contrast', media: 'screen and (prefers-contrast: more)' } as const;

/**
 * In order: a later one wins. Those of the first palette are the project's own; `theme.css` and `theme-dark.css` are an
 * organisation's, if it has them (docs/theme.md).
 */
const stylesOf = (palette: Palette) =>
  [
    { file: 'site.css', condition: undefined },
    { file: `palette-${palette}.css`, condition: undefined },
    { file: 'theme.css', condition: undefined },
    { file: 'dark.css', condition: DARK },
    { file: `palette-${palette}-dark.css`, condition: DARK },
    { file: 'theme-dark.css', condition: DARK },
    { file: 'contrast.css', condition: CONTRAST },
    { file: `palette-${palette}-contrast.css`, condition: CONTRAST },
  ] as const;

/** Addresses of the files of every page, each with the version of its content, so that a new one is never mixed with an old page. */
export function assetsOf(publicDir: string, palette: Palette = PALETTES[0]): Assets {
  const address = (file: string) => {
    const hash = createHash('sha256').update(readFileSync(path.join(publicDir, file)));
    return `/${file}?v=${hash.digest('hex').slice(0, 12)}`;
  };
  const styles = stylesOf(palette).filter(({ file }) => {
    if (file.startsWith('palette')) return palette !== PALETTES[0];
    return !file.startsWith('theme') || existsSync(path.join(publicDir, file));
  });
  return {
    styles: styles.map(({ file, condition }): StyleSheet => ({ href: address(file), ...condition })),
    script: address('site.js'),
  };
}
