/** Plain Vega-Lite as its manual shows it: compile, parse and a view for each chart. */
import { parse, View, version } from 'vega';
import { compile, version as vegaLiteVersion } from 'vega-lite';

export const name = `Vega-Lite ${vegaLiteVersion}, Vega ${version}`;

export async function draw(chart) {
  return drawSpec(chart.stacked ? stacked(chart) : bar(chart));
}

/** Draws any specification in the plain way. */
export async function drawSpec(spec) {
  const view = new View(parse(compile(spec).spec), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  return svg;
}

/** `width` is that of the plot: a number, or `container`. */
export function bar({ answers }, width = 420) {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width,
    data: { values: answers },
    encoding: {
      y: { field: 'label', type: 'nominal', sort: null, title: null },
      x: { field: 'percent', type: 'quantitative', scale: { domain: [0, 100] }, title: null },
    },
    layer: [
      { mark: 'bar' },
      { mark: { type: 'text', align: 'left', dx: 4 }, encoding: { text: { field: 'text', type: 'nominal' } } },
    ],
  };
}

function stacked({ answers }) {
  const order = answers.map(({ label }) => label);
  const values = answers.map((answer, index) => ({ ...answer, index }));
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: 600,
    data: { values },
    encoding: {
      x: { field: 'percent', type: 'quantitative', stack: 'normalize', title: null },
      order: { field: 'index', type: 'quantitative' },
    },
    layer: [
      { mark: 'bar', encoding: { color: { field: 'label', type: 'nominal', sort: order, title: null } } },
      {
        mark: { type: 'text', align: 'right', dx: -4, color: 'white' },
        encoding: { text: { field: 'text', type: 'nominal' }, detail: { field: 'label', type: 'nominal' } },
      },
    ],
  };
}
