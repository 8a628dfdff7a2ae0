#!/usr/bin/env node
/**
 * Writes the site's WOFF2 fonts and their licence to public/fonts: `node scripts/make-web-fonts.mjs`.
 * The files are committed, so that neither a build nor a server needs to make them.
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { openSync } from 'fontkit';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const PACKAGE = '@expo-google-fonts/atkinson-hyperlegible';
const TARGET = new URL('../public/fonts/', import.meta.url);
const FILES = {
  '400Regular': 'atkinson-hyperlegible-regular.woff2',
  '400Regular_Italic': 'atkinson-hyperlegible-italic.woff2',
  '700Bold': 'atkinson-hyperlegible-bold.woff2',
  '700Bold_Italic': 'atkinson-hyperlegible-bold-italic.woff2',
};
/** Latin, Latin-1 and Latin Extended-A: every name in a European survey. */
const LETTERS = [0x20, 0x17f];
const SIGNS = '–—‘’‚“”„†•…‰‹›⁄€™−≈≠≤≥';

/** Adobe's Helvetica, of which Arial has the widths: units of 1000 per em, for the letters of running text. */
const ARIAL = {
  ' ': 278,
  a: 556,
  b: 556,
  c: 500,
  d: 556,
  e: 556,
  f: 278,
  g: 556,
  h: 556,
  i: 222,
  j: 222,
  k: 500,
  l: 222,
  m: 833,
  n: 556,
  o: 556,
  p: 556,
  q: 556,
  r: 333,
  s: 500,
  t: 278,
  u: 556,
  v: 500,
  w: 722,
  x: 500,
  y: 500,
  z: 500,
};
/** Of Arial Bold, by the same source. */
const ARIAL_BOLD = {
  ' ': 278,
  a: 556,
  b: 611,
  c: 556,
  d: 611,
  e: 556,
  f: 333,
  g: 611,
  h: 611,
  i: 278,
  j: 278,
  k: 556,
  l: 278,
  m: 889,
  n: 611,
  o: 611,
  p: 611,
  q: 611,
  r: 389,
  s: 556,
  t: 333,
  u: 611,
  v: 556,
  w: 778,
  x: 556,
  y: 556,
  z: 500,
};
/** How often a letter stands in Dutch running text, in percent (Onze Taal); a word is 5.1 letters long. */
const DUTCH = {
  ' ': 19.6,
  a: 7.5,
  b: 1.6,
  c: 1.2,
  d: 5.9,
  e: 18.9,
  f: 0.8,
  g: 3.4,
  h: 2.4,
  i: 6.5,
  j: 1.5,
  k: 2.3,
  l: 3.6,
  m: 2.2,
  n: 10,
  o: 6.1,
  p: 1.6,
  r: 6.4,
  s: 3.7,
  t: 6.8,
  u: 2,
  v: 2.9,
  w: 1.5,
  z: 1.4,
};

const pathOf = (style) => require.resolve(`${PACKAGE}/${style}/AtkinsonHyperlegible_${style}.ttf`);
const range = ([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
const percent = (share) => `${(share * 100).toFixed(2)}%`;

async function convert([style, name]) {
  const original = await readFile(pathOf(style));
  const subset = await subsetFont(original, range(LETTERS).join('') + SIGNS, { targetFormat: 'woff2' });
  await writeFile(new URL(name, TARGET), subset);
  return { style, name, bytes: subset.length };
}

/** What makes Arial take the same room, so that nothing moves when the font comes in. See CSS Fonts 5, `size-adjust`. */
function fallbackOf(style, arial) {
  const font = openSync(pathOf(style));
  const em = font.unitsPerEm;
  const mean = (widthOf) => Object.entries(DUTCH).reduce((sum, [letter, share]) => sum + widthOf(letter) * share, 0);
  const own = mean((letter) => font.glyphForCodePoint(letter.codePointAt(0)).advanceWidth / em);
  const size = own / mean((letter) => arial[letter] / 1000);
  return { size, ascent: font.ascent / em / size, descent: -font.descent / em / size, gap: font.lineGap / em / size };
}

const made = await Promise.all(Object.entries(FILES).map(convert));
await copyFile(require.resolve(`${PACKAGE}/LICENSE_FONT`), new URL('OFL.txt', TARGET));
const face = (weight, names, { size, ascent, descent, gap }) => `@font-face {
  font-family: "Atkinson Hyperlegible Fallback";
  src: ${names.map((name) => `local("${name}")`).join(', ')};
  font-weight: ${weight};
  size-adjust: ${percent(size)};
  ascent-override: ${percent(ascent)};
  descent-override: ${percent(descent)};
  line-gap-override: ${percent(gap)};
}`;
const FACES = [
  face(400, ['Arial', 'Liberation Sans', 'Helvetica'], fallbackOf('400Regular', ARIAL)),
  face(700, ['Arial Bold', 'Liberation Sans Bold', 'Helvetica Bold'], fallbackOf('700Bold', ARIAL_BOLD)),
];
await writeFile(
  new URL('README.md', TARGET),
  `# Fonts of the site

Atkinson Hyperlegible by the Braille Institute, SIL Open Font License 1.1 (\`OFL.txt\`). Made from the TrueType files of
\`${PACKAGE}\` by \`node scripts/make-web-fonts.mjs\`, which also wrote this page. The charts' PNG files
use the same TrueType files, so a picture and its page have the same letters.

| file | weight and style | bytes |
|---|---|---|
${made.map(({ style, name, bytes }) => `| \`${name}\` | ${style} | ${bytes} |`).join('\n')}

Letters: U+0020–017F and ${SIGNS}

## Until the font is there

Arial, made as wide and as high, so that no line breaks elsewhere when the font comes in. The width is the mean over
Dutch running text; the drawings of the charts wrap their labels for Atkinson Hyperlegible itself.

\`\`\`css
${FACES.join('\n')}
\`\`\`

\`font-family: 'Atkinson Hyperlegible', 'Atkinson Hyperlegible Fallback', Arial, sans-serif\` and \`font-display: swap\`.
`,
);
