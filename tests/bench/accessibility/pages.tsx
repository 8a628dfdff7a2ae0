import { readFileSync } from 'node:fs';
import path from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { readSettings } from '../../../src/api/site/data/settings';
import { ArticlePage } from '../../../src/api/site/pages/article';
import { renderPage } from '../../../src/plugins/survey-charts/channels/web';
import { createRenderer } from '../../../src/plugins/survey-charts/charts/render/renderer';
import type { ArticleDocument } from '../../../src/plugins/survey-charts/document/article';
import { benchChart } from '../data/charts';
import { demoFigure, FIVE_ANSWERS } from '../data/figures';
import { type ScriptedPeer, scriptsOf } from '../page-scripts';
import { BENCH, type PeerChart } from '../peers';

/** A page and its scripts, at `/scripts/0.js` and on. */
export interface BenchPage {
  readonly html: string;
  readonly scripts: readonly string[];
}

export const PUBLIC_URL = 'http://bench.test';

/** The real page of an article that holds this one figure. */
export async function ourPage(distDir: string): Promise<BenchPage> {
  const figure = demoFigure(FIVE_ANSWERS);
  const renderer = createRenderer({ distDir });
  try {
    const { chart } = benchChart(figure, figure.form);
    const draw = (width: 'wide' | 'narrow') =>
      renderer.svg({ chart, width, theme: 'page', id: `${figure.id}-${width}`, name: figure.altText });
    const files = { svg: '/figures/a.svg', png: '/figures/a.png', csv: '/figures/a.csv', json: '/figures/a.json' };
    const drawn = { hash: '', wide: await draw('wide'), narrow: await draw('narrow'), files };
    const article: ArticleDocument = {
      documentId: 'bench',
      language: 'nl',
      slug: 'meting',
      title: 'Meting',
      intro: 'Eén figuur met vijf antwoorden.',
      summary: [],
      body: [figure],
      byline: 'Redactie',
      corrections: [],
      surveys: [],
      alternates: [],
    };
    const frame = {
      language: 'nl',
      publicUrl: PUBLIC_URL,
      assets: { styles: [{ href: '/site.css' }] },
      settings: readSettings({}, 'nl'),
    } as const;
    const pictures = new Map([[figure.id, drawn]]);
    return {
      html: renderPage(<ArticlePage frame={frame} article={article} pictures={pictures} more={[]} />),
      scripts: [],
    };
  } finally {
    await renderer.destroy();
  }
}

/** A Dutch page that has nothing but a heading and the peer's drawing, with the scripts that the peer needs. */
export function peerPage(peer: ScriptedPeer, chart: PeerChart): BenchPage {
  const data = JSON.stringify({ title: chart.name, answers: chart.answers }).replaceAll('<', '\\u003c');
  const scripts = [
    readFileSync(path.join(BENCH, 'peers/page/before.js'), 'utf8'),
    `Object.assign(bench, ${data});`,
    ...scriptsOf(peer).files.map((file) => readFileSync(file, 'utf8')),
    readFileSync(path.join(BENCH, `peers/page/${peer}.js`), 'utf8'),
  ];
  const page = renderToStaticMarkup(
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <title>Meting</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
      </head>
      <body style={{ margin: '16px', fontFamily: 'sans-serif' }}>
        <main>
          <h1>Meting</h1>
          <div id="chart" style={{ width: '100%' }} />
        </main>
        {scripts.map((_, index) => (
          <script key={index} src={`/scripts/${index}.js`} />
        ))}
      </body>
    </html>,
  );
  return { html: `<!doctype html>${page}`, scripts };
}
