import path from 'node:path';
import { addressesOf } from '../../src/api/site/addresses';
import { readSettings } from '../../src/api/site/data/settings';
import { assetsOf } from '../../src/api/site/http/assets';
import { CONTENT_SECURITY_POLICY } from '../../src/api/site/http/send-page';
import { ArticlePage } from '../../src/api/site/pages/article';
import type { Frame } from '../../src/api/site/pages/frame';
import { chartOf } from '../../src/plugins/survey-charts/blocks/chart';
import { renderPage } from '../../src/plugins/survey-charts/channels/web';
import { createRenderer, type Renderer } from '../../src/plugins/survey-charts/charts/render/renderer';
import type { ArticleDocument, FigurePictures, Pictures } from '../../src/plugins/survey-charts/document/article';
import type { FigureNode } from '../../src/plugins/survey-charts/document/nodes';
import { figuresOf } from '../../src/plugins/survey-charts/server/src/figures/figures-of';
import type { Language } from '../../src/plugins/survey-charts/survey/language';
import { demoArticles, longArticle } from './demo-articles';
import { type PageServer, PUBLIC_FOLDER, servePages } from './page-server';

const DIST = path.resolve(__dirname, '..', '..', 'dist');

/** The site's article pages with their real drawings, on a port of this machine, under the site's own policy. */
export interface SiteUnderTest extends PageServer {
  /** The page of the demo article on online services, which the budgets are for. */
  readonly demo: string;
  readonly english: string;
  readonly long: string;
  /** Every page, by its address. */
  readonly pages: ReadonlyMap<string, string>;
}

export async function startSite(): Promise<SiteUnderTest> {
  const pages = new Map<string, string>();
  const server = await servePages(pages, CONTENT_SECURITY_POLICY);
  const renderer = createRenderer({ distDir: DIST });
  try {
    for (const article of [...demoArticles(), longArticle('nl'), longArticle('en')]) {
      const pictures = await picturesOf(article, renderer, server.url);
      const page = <ArticlePage frame={frameOf(article.language, server.url)} {...{ article, pictures }} more={[]} />;
      pages.set(addressesOf(article.language).article(article.slug), renderPage(page));
    }
  } catch (error) {
    await server.stop();
    throw error;
  } finally {
    await renderer.destroy();
  }
  return {
    ...server,
    pages,
    demo: addressesOf('nl').article('overheden-op-weg-naar-online'),
    english: addressesOf('en').article('government-on-its-way-to-online'),
    long: addressesOf('nl').article('long'),
  };
}

function frameOf(language: Language, publicUrl: string): Frame {
  const row = { telephone: '070 123 45 67', email: 'redactie@example.org', postAddress: 'Postbus 1\n2500 AB Den Haag' };
  return { language, publicUrl, assets: assetsOf(PUBLIC_FOLDER), settings: readSettings(row, language) };
}

async function picturesOf(article: ArticleDocument, renderer: Renderer, url: string): Promise<Pictures> {
  const drawn: [string, FigurePictures][] = [];
  for (const figure of figuresOf(article.body)) drawn.push([figure.id, await drawingsOf(figure, renderer, url)]);
  return new Map(drawn);
}

async function drawingsOf(figure: FigureNode, renderer: Renderer, url: string): Promise<FigurePictures> {
  const draw = (width: 'wide' | 'narrow') =>
    renderer.svg({ chart: chartOf(figure), width, theme: 'page', id: `${figure.id}-${width}`, name: figure.altText });
  const file = (ending: string) => `${url}/figures/${figure.key}-0123456789abcdef.${ending}`;
  return {
    hash: '0123456789abcdef',
    wide: await draw('wide'),
    narrow: await draw('narrow'),
    files: { svg: file('svg'), png: file('png'), csv: file('csv'), json: file('json') },
  };
}
