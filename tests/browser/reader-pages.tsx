import { readSettings } from '../../src/api/site/data/settings';
import { assetsOf } from '../../src/api/site/http/assets';
import { ArticlePage } from '../../src/api/site/pages/article';
import type { Frame } from '../../src/api/site/pages/frame';
import { Home } from '../../src/api/site/pages/home';
import { NotFound } from '../../src/api/site/pages/not-found';
import { Series } from '../../src/api/site/pages/series';
import { StatementPage } from '../../src/api/site/pages/statement';
import { article, context } from '../../src/plugins/survey-charts/channels/example-article.test-helper';
import { renderPage } from '../../src/plugins/survey-charts/channels/web';
import type { FigurePictures, Pictures } from '../../src/plugins/survey-charts/document/article';
import type { ArticleSummary } from '../../src/plugins/survey-charts/document/summary';
import { PUBLIC_FOLDER } from './page-server';

export const frame: Frame = {
  language: 'nl',
  publicUrl: 'https://example.org',
  assets: assetsOf(PUBLIC_FOLDER),
  settings: readSettings(
    { telephone: '070 123 45 67', email: 'redactie@example.org', postAddress: 'Antwoordnummer 1\n2500 AB Den Haag' },
    'nl',
  ),
};

const summary: ArticleSummary = {
  documentId: 'article-2',
  language: 'nl',
  slug: 'een-ander',
  title: 'Wie helpt bij het aanvragen van een toeslag?',
  intro: 'Vier van de tien mensen vragen iemand om hulp.',
  publicationDate: '2026-02-03T10:00:00.000Z',
  series: article.series,
};

/** Stands in for the worker's drawing: the same element, name and colours. */
function drawing(id: string, width: number): string {
  const bars = [66, 33].map(
    (percent, row) =>
      `<text x="0" y="${row * 70 + 20}" font-size="15" fill="var(--survey-chart-color)">Antwoord ${row + 1}: ${percent}%</text>` +
      `<rect x="0" y="${row * 70 + 30}" width="${(width * percent) / 100}" height="26" fill="var(--survey-chart-accent-color)"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" id="${id}" role="img" aria-label="Staafdiagram: de meeste mensen gebruiken de app niet." viewBox="0 0 ${width} 140" width="${width}" height="140">${bars.join('')}</svg>`;
}

export const pictures: Pictures = new Map(
  ['figure-app-use', 'figure-app-use-2'].map((id): [string, FigurePictures] => {
    const files = { svg: '', png: '/figures/app.png', csv: '/figures/app.csv', json: '' };
    return [id, { hash: '', wide: drawing(`${id}-wide`, 720), narrow: drawing(`${id}-narrow`, 288), files }];
  }),
);

const { publicUrl } = context;
const list = { items: [summary, { ...summary, documentId: '3' }], page: 2, pages: 3 };
const other = { language: 'en', slug: 'the-app', title: 'The app' } as const;

/** One page of each kind, by its address. */
export const readerPages: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '/article': <ArticlePage frame={{ ...frame, publicUrl }} article={article} pictures={pictures} more={[summary]} />,
    '/preview': <ArticlePage frame={frame} article={article} pictures={pictures} more={[]} preview />,
    '/home': <Home frame={frame} {...list} />,
    '/series': (
      <Series
        frame={frame}
        series={{ title: 'Ambtenarenpanel', slug: 'ambtenarenpanel', description: 'Wat ambtenaren vinden.' }}
        alternates={[]}
        {...list}
      />
    ),
    '/not-found': <NotFound frame={frame} newest={[summary]} other={other} />,
    '/contact': <StatementPage frame={frame} name="contact" />,
  }).map(([address, page]) => [address, renderPage(page)]),
);
