/** ECharts' own rendering on a server: an instance without a document, its SVG as a string. */
import * as echarts from 'echarts';

export const name = `ECharts ${echarts.version} SSR`;

export function draw(chart) {
  const height = chart.stacked ? 120 : chart.answers.length * 40 + 40;
  const instance = echarts.init(null, null, { renderer: 'svg', ssr: true, width: chart.width, height });
  instance.setOption(chart.stacked ? stacked(chart) : bar(chart));
  const svg = instance.renderToSVGString();
  instance.dispose();
  return svg;
}

function bar({ answers }) {
  return {
    animation: false,
    grid: { containLabel: true, left: 0, right: 40, top: 0, bottom: 24 },
    xAxis: { type: 'value', max: 100 },
    yAxis: { type: 'category', inverse: true, data: answers.map(({ label }) => label) },
    series: [
      {
        type: 'bar',
        data: answers.map(({ percent }) => percent),
        label: { show: true, position: 'right', formatter: ({ dataIndex }) => answers[dataIndex].text },
      },
    ],
  };
}

function stacked({ answers }) {
  return {
    animation: false,
    legend: { top: 0 },
    grid: { containLabel: true, left: 0, right: 0, top: 40, bottom: 24 },
    xAxis: { type: 'value', max: 100 },
    yAxis: { type: 'category', data: [''] },
    series: answers.map(({ label, percent, text }) => ({
      type: 'bar',
      name: label,
      stack: 'whole',
      data: [percent],
      label: { show: true, formatter: () => text },
    })),
  };
}
