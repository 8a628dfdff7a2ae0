import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { indexedPng } from './indexed-png';

const folder = path.dirname(require.resolve('@expo-google-fonts/atkinson-hyperlegible/package.json'));
const FONTS = ['400Regular/AtkinsonHyperlegible_400Regular.ttf', '700Bold/AtkinsonHyperlegible_700Bold.ttf'].map(
  (file) => path.join(folder, file),
);

/** A picture of an SVG with hex colours, `width` pixels wide. Letters come from our own TTF files: resvg reads no WOFF. */
export function pngOf(svg: string, width: number): Uint8Array {
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: 'Atkinson Hyperlegible' },
  });
  const picture = resvg.render();
  return indexedPng(picture) ?? picture.asPng();
}
