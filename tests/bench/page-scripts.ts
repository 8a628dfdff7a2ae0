import { peerFile, scriptsKilobytes } from './measure/weight';

/** What a page loads, in this order, to draw with each peer in the reader's browser. */
export const SCRIPTS = {
  highcharts: ['highcharts/highcharts.js', 'highcharts/modules/accessibility.js'],
  echarts: ['echarts/dist/echarts.min.js', 'echarts/i18n/langNL.js'],
  vegaLite: ['vega/build/vega.min.js', 'vega-lite/build/vega-lite.min.js', 'vega-embed/build/vega-embed.min.js'],
  plot: ['d3/dist/d3.min.js', '@observablehq/plot/dist/plot.umd.min.js'],
  chartjs: ['chart.js/dist/chart.umd.min.js'],
} as const;

export type ScriptedPeer = keyof typeof SCRIPTS;

/** Paths of a peer's scripts, and their weight in thousands of bytes after gzip. */
export function scriptsOf(peer: ScriptedPeer): { readonly files: readonly string[]; readonly kilobytes: number } {
  const files = SCRIPTS[peer].map(peerFile);
  return { files, kilobytes: scriptsKilobytes(files) };
}
