/* Highcharts with its accessibility module, as its manual starts a bar chart. It has no Dutch texts of its own. */
Highcharts.chart('chart', {
  chart: { type: 'bar', animation: false },
  credits: { enabled: false },
  title: { text: bench.title },
  legend: { enabled: false },
  xAxis: { categories: bench.answers.map((answer) => answer.label) },
  yAxis: { min: 0, max: 100, title: { text: null } },
  series: [
    {
      name: bench.title,
      animation: false,
      data: bench.answers.map((answer) => answer.percent),
      dataLabels: { enabled: true },
    },
  ],
});
bench.marks = () => bench.boxesOf('.highcharts-point');
