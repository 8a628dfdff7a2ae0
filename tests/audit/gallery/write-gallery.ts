import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chartOf } from '../../../src/plugins/survey-charts/blocks/chart';
import { figureCsv } from '../../../src/plugins/survey-charts/channels/csv';
import { renderPage } from '../../../src/plugins/survey-charts/channels/web';
import { CHART_WIDTHS } from '../../../src/plugins/survey-charts/charts/chart';
import { createRenderer, type Renderer } from '../../../src/plugins/survey-charts/charts/render/renderer';
import type { FigureNode } from '../../../src/plugins/survey-charts/document/nodes';
import { figureAddresses } from '../../../src/plugins/survey-charts/server/src/figures/addresses';
import { figureHash } from '../../../src/plugins/survey-charts/server/src/figures/kept-figure';
import { galleryPage } from './gallery-page';
import { FILE_THEMES, IndexPage, LooksPage, type Shown } from './index-page';
import { asIfChosen, PAGE_THEMES, themeSheet, withTheme } from './page-themes';
import { exampleVariants, questionVariants, type Variant } from './variants';

const ROOT = path.resolve(__dirname, '..', '..', '..');
/** Pixels, as the site's own files are. */
const PNG_WIDTH = 1280;

/** Writes the gallery as a static site; returns how many pages with how many different figures it has. */
export async function writeGallery(folder: string): Promise<{ readonly pages: number; readonly figures: number }> {
  rmSync(folder, { recursive: true, force: true });
  cpSync(path.join(ROOT, 'public'), folder, { recursive: true, filter: (file) => !file.includes('uploads') });
  const renderer = createRenderer({ distDir: path.join(ROOT, 'dist') });
  const write = (file: string, content: string | Uint8Array) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  };
  try {
    const shown: Shown[] = [];
    for (const variant of [...questionVariants(), ...exampleVariants()]) {
      shown.push(await writeVariant(variant, renderer, write));
    }
    write('index.html', renderPage(IndexPage({ shown })));
    write('gallery.css', GALLERY_CSS);
    for (const file of readdirSync(path.join(ROOT, 'public')).filter((name) => name.endsWith('.css'))) {
      const css = readFileSync(path.join(folder, file), 'utf8');
      for (const theme of PAGE_THEMES) write(themeSheet(file, theme), asIfChosen(css, theme));
    }
    return { pages: shown.length, figures: new Set(shown.flatMap(({ files }) => files)).size };
  } finally {
    await renderer.destroy();
  }
}

type Write = (file: string, content: string | Uint8Array) => void;

async function writeVariant(variant: Variant, renderer: Renderer, write: Write): Promise<Shown> {
  const { html, figures } = await galleryPage(variant, renderer, 'page');
  write(`pages/${variant.id}.html`, html);
  for (const theme of PAGE_THEMES) write(`pages/${variant.id}.${theme}.html`, withTheme(html, theme));
  const files: string[] = [];
  for (const figure of figures) files.push(await writeFiles(figure, renderer, write));
  const shown = { variant, files, findings: figures.map(({ finding }) => finding) };
  write(`looks/${variant.id}.html`, renderPage(LooksPage({ shown })));
  return shown;
}

/** The files of a figure as the site gives them, and its drawing in every theme and width. Returns their common name. */
async function writeFiles(figure: FigureNode, renderer: Renderer, write: Write): Promise<string> {
  const hash = figureHash(figure);
  const addresses = figureAddresses('', figure.key, hash);
  const name = `${figure.key}-${hash}`;
  const job = { chart: chartOf(figure), id: figure.id, name: figure.altText };
  write(addresses.csv, figureCsv(figure));
  write(addresses.png, await renderer.png({ ...job, width: 'wide', theme: 'light', pixelWidth: PNG_WIDTH }));
  for (const theme of FILE_THEMES) {
    for (const width of CHART_WIDTHS) {
      write(`figures/${name}.${theme}.${width}.svg`, await renderer.svg({ ...job, theme, width }));
    }
  }
  return name;
}

/** On top of the site's own style sheet. */
const GALLERY_CSS = `
.gallery main { max-inline-size: 80rem; padding: 1rem clamp(1rem, 4vw, 3rem) 4rem; }
.gallery p { max-inline-size: 45rem; }
.gallery h2 { margin-block-start: 3rem; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(22rem, 100%), 1fr)); gap: 1.5rem; padding: 0; max-inline-size: none; list-style: none; }
.cards li, .cards li + li { margin: 0; padding: 1rem; border: 1px solid var(--survey-surface-border-color); border-radius: 0.6rem; background: #fffdf8; color: #211c18; }
.cards img { display: block; inline-size: 100%; max-block-size: 14rem; margin-block: 0.6rem; object-fit: contain; object-position: left top; }
.cards p { margin: 0; font-size: 0.9rem; }
.cards a { color: #55306b; }
.frames { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: start; }
.frames figure { margin: 0; max-inline-size: 100%; }
.frames iframe { display: block; max-inline-size: 100%; block-size: 60rem; border: 1px solid #857c72; }
.pictures img { border: 1px solid #857c72; }
`;
