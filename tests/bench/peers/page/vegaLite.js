/* Vega-Lite through vega-embed, as its manual shows it, as wide as its place. */
bench.ready = vegaEmbed(
  '#chart',
  {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: bench.title,
    description: bench.title,
    width: 'container',
    data: { values: bench.answers },
    encoding: {
      y: { field: 'label', type: 'nominal', sort: null, title: null },
      x: { field: 'percent', type: 'quantitative', scale: { domain: [0, 100] }, title: null },
    },
    layer: [
      { mark: 'bar' },
      { mark: { type: 'text', align: 'left', dx: 4 }, encoding: { text: { field: 'percent' } } },
    ],
  },
  { renderer: 'svg', actions: false },
);
bench.marks = () => bench.boxesOf('[aria-roledescription="bar"]');
