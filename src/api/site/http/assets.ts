import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Assets, StyleSheet } from '../pages/frame';

const DARK = { scheme: 'dark', media: 'screen and (prefers-color-scheme: dark)' } as const;
const CONTRAST = { scheme: 'contrast', media: 'screen and (prefers-contrast: more)' } as const;

/** In order: a later one wins. `theme.css` and `theme-dark.css` are an organisation's own, if it has them (docs/theme.md). */
const STYLES = [
  { file: 'site.css', condition: undefined },
  { file: 'theme.css', condition: undefined },
  { file: 'dark.css', condition: DARK },
  { file: 'theme-dark.css', condition: DARK },
  { file: 'contrast.css', condition: CONTRAST },
] as const;

/** Addresses of the files of every page, each with the version of its content, so that a new one is never mixed with an old page. */
export function assetsOf(publicDir: string): Assets {
  const address = (file: string) => {
    const hash = createHash('sha256').update(readFileSync(path.join(publicDir, file)));
    return `/${file}?v=${hash.digest('hex').slice(0, 12)}`;
  };
  const styles = STYLES.filter(({ file }) => !file.startsWith('theme') || existsSync(path.join(publicDir, file)));
  return {
    styles: styles.map(({ file, condition }): StyleSheet => ({ href: address(file), ...condition })),
    script: address('site.js'),
  };
}
