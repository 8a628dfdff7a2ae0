#!/usr/bin/env node
/**
 * Writes the advance widths of the charts' font, so that labels can be measured without a browser or a canvas:
 * `node scripts/make-font-metrics.mjs`. Run it again when the font's package changes; the file it writes is committed.
 */
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { openSync } from 'fontkit';

const require = createRequire(import.meta.url);
const PACKAGE = '@expo-google-fonts/atkinson-hyperlegible';
const WEIGHTS = { regular: '400Regular', bold: '700Bold' };
const TARGET = new URL('../src/plugins/survey-charts/charts/text/font-metrics.ts', import.meta.url);

const fonts = Object.entries(WEIGHTS).map(([weight, style]) => {
  const font = openSync(require.resolve(`${PACKAGE}/${style}/AtkinsonHyperlegible_${style}.ttf`));
  return { weight, font };
});

/** Width → the characters that have it: a third of the size of a character → width table. */
function widthsOf(font) {
  const byWidth = new Map();
  for (const codePoint of font.characterSet) {
    if (codePoint < 0x20 || codePoint > 0xfffd) continue;
    const { advanceWidth } = font.glyphForCodePoint(codePoint);
    byWidth.set(advanceWidth, (byWidth.get(advanceWidth) ?? '') + String.fromCodePoint(codePoint));
  }
  return [...byWidth].sort(([left], [right]) => left - right);
}

function tableOf({ weight, font }) {
  const rows = widthsOf(font).map(([width, characters]) => `    [${width}, ${quoted(characters)}],`);
  return `  ${weight}: [\n${rows.join('\n')}\n  ],`;
}

/** Combining marks and odd spaces as escapes: they are invisible or stick to their neighbours in an editor. */
function quoted(characters) {
  const escaped = characters.replace(/[\\']/g, '\\$&').replace(/[\p{M}\p{Z}\p{C}]/gu, (character) => {
    if (character === ' ') return character;
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `'${escaped}'`;
}

const [{ font }] = fonts;
await writeFile(
  TARGET,
  `// Made by scripts/make-font-metrics.mjs from ${PACKAGE}: change the script, not this file.
// biome-ignore-all format: one line a width.

/** Design units of an em. */
export const UNITS_PER_EM = ${font.unitsPerEm};

/** Height of capitals above the base line, in design units. */
export const CAP_HEIGHT = ${font.capHeight};

/** Advance widths of Atkinson Hyperlegible: a width in design units, and the characters that have it. */
export const ADVANCE_WIDTHS = {
${fonts.map(tableOf).join('\n')}
} as const;
`,
);
