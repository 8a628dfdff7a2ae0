import path from 'node:path';
import { readSettings } from '../../../src/api/site/data/settings';
import { assetsOf } from '../../../src/api/site/http/assets';
import { ArticlePage } from '../../../src/api/site/pages/article';
import { chartOf } from '../../../src/plugins/survey-charts/blocks/chart';
import { renderPage } from '../../../src/plugins/survey-charts/channels/web';
import type { ChartTheme } from '../../../src/plugins/survey-charts/charts/chart';
import type { Renderer } from '../../../src/plugins/survey-charts/charts/render/renderer';
import type { FigurePictures } from '../../../src/plugins/survey-charts/document/article';
import type { FigureNode } from '../../../src/plugins/survey-charts/document/nodes';
import { figureAddresses } from '../../../src/plugins/survey-charts/server/src/figures/addresses';
import { figureHash } from '../../../src/plugins/survey-charts/server/src/figures/kept-figure';
import { articleOf, figuresIn } from './gallery-article';
import type { Variant } from './variants';

export interface GalleryPage {
  readonly html: string;
  readonly figures: readonly FigureNode[];
}

/** Without the script: every part of a group is looked at, not the open tab alone. */
const ASSETS = { styles: assetsOf(path.resolve(__dirname, '../../../public')).styles };

/** Addresses of files that are in the gallery itself start at its root. */
const HERE = '';

/**
 * A variant as the site would show it: the same blocks, channel, page and style sheet. `theme` is `page` as in
 * production, or that of a file, so that files are looked at with the same eyes.
 */
export async function galleryPage(variant: Variant, renderer: Renderer, theme: ChartTheme): Promise<GalleryPage> {
  const article = articleOf(variant);
  const figures = figuresIn(variant);
  const pictures = await Promise.all(figures.map((figure) => picturesOf(figure, renderer, theme)));
  const settings = readSettings({}, variant.language);
  const frame = { language: variant.language, publicUrl: 'https://example.org', assets: ASSETS, settings };
  const page = <ArticlePage frame={frame} article={article} pictures={new Map(pictures)} more={[]} />;
  return { html: renderPage(page), figures };
}

async function picturesOf(
  figure: FigureNode,
  renderer: Renderer,
  theme: ChartTheme,
): Promise<[string, FigurePictures]> {
  const hash = figureHash(figure);
  const job = { chart: chartOf(figure), theme, name: figure.altText };
  const wide = await renderer.svg({ ...job, width: 'wide', id: `${figure.id}-wide` });
  const narrow = await renderer.svg({ ...job, width: 'narrow', id: `${figure.id}-narrow` });
  return [figure.id, { hash, wide, narrow, files: figureAddresses(HERE, figure.key, hash) }];
}
