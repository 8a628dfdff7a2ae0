/* ECharts with its description for screen readers and its Dutch texts. */
const chart = echarts.init(document.querySelector('#chart'), null, { renderer: 'svg', locale: 'NL', height: 400 });
chart.setOption({
  animation: false,
  title: { text: bench.title },
  aria: { enabled: true },
  grid: { containLabel: true, left: 0, right: 40, bottom: 24 },
  xAxis: { type: 'value', max: 100 },
  yAxis: { type: 'category', inverse: true, data: bench.answers.map((answer) => answer.label) },
  series: [
    {
      type: 'bar',
      name: bench.title,
      data: bench.answers.map((answer) => ({ name: answer.label, value: answer.percent })),
      label: { show: true, position: 'right' },
    },
  ],
});
/* Nothing in its SVG says what a bar is: the paths in the colour of the series. */
bench.marks = () => {
  const color = chart.getVisual({ seriesIndex: 0 }, 'color');
  return bench.boxes(
    [...document.querySelectorAll('#chart svg path')].filter((path) => path.getAttribute('fill') === color),
  );
};
