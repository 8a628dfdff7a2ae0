/* Chart.js; role and name of its canvas as its manual asks of whoever uses it. */
const canvas = document.createElement('canvas');
canvas.setAttribute('role', 'img');
canvas.setAttribute('aria-label', bench.title);
document.querySelector('#chart').append(canvas);
const drawn = new Chart(canvas, {
  type: 'bar',
  data: {
    labels: bench.answers.map((answer) => answer.label),
    datasets: [{ label: bench.title, data: bench.answers.map((answer) => answer.percent) }],
  },
  options: { indexAxis: 'y', animation: false, plugins: { legend: { display: false } }, scales: { x: { max: 100 } } },
});
bench.marks = () => {
  const { left, top } = canvas.getBoundingClientRect();
  return drawn.getDatasetMeta(0).data.map((bar) => ({
    left: left + bar.base,
    right: left + bar.x,
    top: top + bar.y - bar.height / 2,
    bottom: top + bar.y + bar.height / 2,
  }));
};
