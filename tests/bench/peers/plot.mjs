/** Observable Plot on a server, in the document of linkedom. */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

export const name = `Observable Plot ${Plot.version ?? '0.6'}, linkedom`;

const { document } = parseHTML('<!doctype html><html><body></body></html>');

export function draw(chart) {
  return Plot.plot({ document, width: chart.width, ...(chart.stacked ? stacked(chart) : bar(chart)) }).outerHTML;
}

function bar({ answers }) {
  return {
    marginLeft: 250,
    x: { domain: [0, 100], label: null },
    y: { domain: answers.map(({ label }) => label), label: null },
    marks: [
      Plot.barX(answers, { x: 'percent', y: 'label' }),
      Plot.text(answers, { x: 'percent', y: 'label', text: 'text', textAnchor: 'start', dx: 4 }),
    ],
  };
}

function stacked({ answers }) {
  const domain = answers.map(({ label }) => label);
  return {
    color: { domain },
    x: { domain: [0, 100], label: null },
    marks: [
      Plot.barX(answers, { x: 'percent', fill: 'label', order: domain }),
      Plot.textX(answers, Plot.stackX({ x: 'percent', text: 'text', z: 'label', order: domain })),
    ],
  };
}
