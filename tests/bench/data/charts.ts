import type { Chart } from '../../../src/plugins/survey-charts/charts/chart';
import { chartOf } from '../../../src/plugins/survey-charts/charts/chart-of';
import type { FigureNode } from '../../../src/plugins/survey-charts/document/nodes';
import type { PeerChart } from '../peers';
import { ARTICLE, demoFigure, FIVE_ANSWERS } from './figures';

/** One chart, as we draw it and as peers get it. */
export interface BenchChart {
  readonly figure: FigureNode;
  readonly chart: Chart;
  readonly peer: PeerChart;
}

export interface ChartSet {
  readonly name: string;
  readonly charts: readonly BenchChart[];
}

const WIDTH = 640;

/** A set for each form of the five answers, and one of the article's figures in the forms that it shows them in. */
export function chartSets(): readonly ChartSet[] {
  return [
    { name: 'bar', charts: [benchChart(demoFigure(FIVE_ANSWERS), 'bar')] },
    { name: 'stacked bar', charts: [benchChart(demoFigure(FIVE_ANSWERS), 'stacked-bar')] },
    { name: 'article', charts: articleFigures().map((figure) => benchChart(figure, figure.form)) },
  ];
}

export function articleFigures(): readonly FigureNode[] {
  return ARTICLE.map((key) => demoFigure(key));
}

export function benchChart(figure: FigureNode, form: Chart['form']): BenchChart {
  const chart = { ...chartOf(figure), form };
  const answers = (chart.series[0]?.parts ?? []).map(({ label, percent, text }) => {
    if (percent === null) throw new Error(`"${label}" has no amount, which not every peer can draw.`);
    return { label, percent, text };
  });
  return { figure, chart, peer: { stacked: form === 'stacked-bar', width: WIDTH, name: figure.altText, answers } };
}
