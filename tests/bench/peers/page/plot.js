/* Observable Plot, drawn as wide as its place. */
const place = document.querySelector('#chart');
place.append(
  Plot.plot({
    width: place.clientWidth,
    marginLeft: Math.min(260, place.clientWidth / 2),
    ariaLabel: bench.title,
    x: { domain: [0, 100], label: null },
    y: { domain: bench.answers.map((answer) => answer.label), label: null },
    marks: [
      Plot.barX(bench.answers, { x: 'percent', y: 'label' }),
      Plot.text(bench.answers, { x: 'percent', y: 'label', text: 'percent', textAnchor: 'start', dx: 4 }),
    ],
  }),
);
bench.marks = () => bench.boxesOf('[aria-label="bar"] rect');
