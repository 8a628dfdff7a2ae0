import type { Core } from '@strapi/strapi';
import { chartOf } from '../../../blocks/chart';
import type { ChartTheme, ChartWidth } from '../../../charts/chart';
import type { Renderer } from '../../../charts/render/renderer';
import type { ArticleDocument, FigurePictures, Pictures } from '../../../document/article';
import type { FigureNode } from '../../../document/nodes';
import { figureAddresses } from './addresses';
import { figuresOf } from './figures-of';
import { figureHash } from './kept-figure';
import { Lru } from './lru';
import type { FigureStore } from './store';

/** How many drawings are kept in memory: some 60 articles of 8 figures. A drawing is about 4 KB. */
const CACHED_DRAWINGS = 1000;

export interface Drawing {
  readonly figure: FigureNode;
  readonly hash: string;
  readonly width: ChartWidth;
  readonly theme: ChartTheme;
}

export interface FigureService {
  /** Both drawings of every figure; a published one's files are kept, so that its addresses answer for ever. */
  picturesOf(article: ArticleDocument, published: boolean): Promise<Pictures>;
  svg(drawing: Drawing): Promise<string>;
  /** `pixelWidth` in pixels of the file. */
  png(drawing: Drawing, pixelWidth: number): Promise<Uint8Array>;
}

export function createFigureService(
  strapi: Core.Strapi,
  {
    renderer,
    store,
    publicUrl,
  }: { readonly renderer: Renderer; readonly store: FigureStore; readonly publicUrl: () => string },
): FigureService {
  const drawings = new Lru<Promise<string>>(CACHED_DRAWINGS);

  function svg({ figure, hash, width, theme }: Drawing): Promise<string> {
    const key = [hash, width, theme, figure.id, figure.altText].join('\u0000');
    const cached = drawings.get(key);
    if (cached !== undefined) return cached;
    const id = `${figure.id}-${width}`;
    const drawing = renderer.svg({ chart: chartOf(figure), width, theme, id, name: figure.altText });
    drawings.set(key, drawing);
    // A failure is not kept: the next reader gets another try.
    drawing.catch(() => drawings.delete(key));
    return drawing;
  }

  /** Words and table never wait for a drawing: a chart that can't be drawn is logged and left out. */
  async function pictures(figure: FigureNode, published: boolean): Promise<[string, FigurePictures] | undefined> {
    try {
      const hash = published ? await store.keep(figure) : figureHash(figure);
      const [wide, narrow] = await Promise.all([
        svg({ figure, hash, width: 'wide', theme: 'page' }),
        svg({ figure, hash, width: 'narrow', theme: 'page' }),
      ]);
      return [figure.id, { hash, wide, narrow, files: figureAddresses(publicUrl(), figure.key, hash) }];
    } catch (error) {
      strapi.log.error(`The chart of question "${figure.key}" could not be drawn: ${error}`);
      return undefined;
    }
  }

  return {
    async picturesOf(article, published) {
      const made = await Promise.all(figuresOf(article.body).map((figure) => pictures(figure, published)));
      return new Map(made.filter((entry) => entry !== undefined));
    },
    svg,
    png: ({ figure, width, theme }, pixelWidth) =>
      renderer.png({ chart: chartOf(figure), width, theme, id: figure.id, name: figure.altText, pixelWidth }),
  };
}
