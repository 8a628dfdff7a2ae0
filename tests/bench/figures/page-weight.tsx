import { renderToStaticMarkup } from 'react-dom/server';
import { Figure } from '../../../src/plugins/survey-charts/channels/web/figure';
import { createRenderer } from '../../../src/plugins/survey-charts/charts/render/renderer';
import { specOf } from '../../../src/plugins/survey-charts/charts/spec';
import type { FigurePictures } from '../../../src/plugins/survey-charts/document/article';
import { articleFigures, benchChart } from '../data/charts';
import { rounded } from '../measure/statistics';
import { atMost, type Target } from '../measure/target';
import { gzippedKilobytes } from '../measure/weight';
import { type SCRIPTS, scriptsOf } from '../page-scripts';
import type { ResultTable } from '../report/results';

/** What eight figures of an article weigh in a page, and what the scripts of those weigh that draw in the reader's browser. */
export async function measurePageWeight(distDir: string): Promise<{ table: ResultTable; targets: Target[] }> {
  const figures = articleFigures();
  const pictures = await picturesOf(distDir);
  const drawings = [...pictures.values()].map(({ wide, narrow }) => wide + narrow).join('');
  const context = { language: 'nl', publicUrl: 'https://example.org', pictures } as const;
  const whole = figures.map((node) => renderToStaticMarkup(<Figure node={node} context={context} />)).join('');
  const withoutTables = gzippedKilobytes(whole.replaceAll(/<table.*?<\/table>/gs, ''));
  const charts = figures.map((figure) => benchChart(figure, figure.form));
  const specs = charts.map(({ chart }) => specOf(chart, { width: 'wide', theme: 'light' }));
  const options = gzippedKilobytes(JSON.stringify(charts.map(({ peer }) => peer.answers)));
  return {
    table: {
      title: 'A page with 8 figures: KB after gzip',
      columns: ['', 'in the page', 'scripts'],
      rows: [
        ['Ours: both drawings of each', rounded(gzippedKilobytes(drawings)), 0],
        ['Ours: whole figures without tables', rounded(withoutTables), 0],
        ['Ours: whole figures', rounded(gzippedKilobytes(whole)), 0],
        ['vega-embed, our specifications', rounded(gzippedKilobytes(JSON.stringify(specs))), weight('vegaLite')],
        ['Highcharts with accessibility, data alone', rounded(options), weight('highcharts')],
        ['ECharts, data alone', rounded(options), weight('echarts')],
        ['Observable Plot with D3, data alone', rounded(options), weight('plot')],
        ['Chart.js, data alone', rounded(options), weight('chartjs')],
      ],
    },
    targets: [atMost('8 figures, both drawings, without tables: KB after gzip', withoutTables, 12)],
  };
}

const weight = (peer: keyof typeof SCRIPTS) => rounded(scriptsOf(peer).kilobytes);

async function picturesOf(distDir: string): Promise<ReadonlyMap<string, FigurePictures>> {
  const renderer = createRenderer({ distDir });
  try {
    const entries = articleFigures().map(async (figure): Promise<[string, FigurePictures]> => {
      const { chart } = benchChart(figure, figure.form);
      const drawn = (width: 'wide' | 'narrow') =>
        renderer.svg({ chart, width, theme: 'page', id: `${figure.id}-${width}`, name: figure.altText });
      const [wide, narrow] = await Promise.all([drawn('wide'), drawn('narrow')]);
      const hash = '0123456789abcdef';
      const file = (type: string) => `https://example.org/figures/${figure.key}-${hash}.${type}`;
      const files = { svg: file('svg'), png: file('png'), csv: file('csv'), json: file('json') };
      return [figure.id, { hash, wide, narrow, files }];
    });
    return new Map(await Promise.all(entries));
  } finally {
    await renderer.destroy();
  }
}
