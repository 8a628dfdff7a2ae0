/** D3 by hand, in the document of linkedom. */
import * as d3 from 'd3';
import { parseHTML } from 'linkedom';

export const name = `D3 ${d3.version ?? 7}, linkedom`;

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const NAMESPACE = 'http://www.w3.org/2000/svg';

export function draw(chart) {
  const svg = d3.select(document.createElementNS(NAMESPACE, 'svg')).attr('role', 'img').attr('aria-label', chart.name);
  if (chart.stacked) stacked(svg, chart);
  else bar(svg, chart);
  return svg.node().outerHTML;
}

function bar(svg, { answers, width }) {
  svg.attr('viewBox', `0 0 ${width} ${answers.length * 38}`);
  const x = d3.scaleLinear([0, 100], [250, width - 50]);
  const row = svg
    .selectAll('g')
    .data(answers)
    .join('g')
    .attr('transform', (_, index) => `translate(0,${index * 38})`);
  row
    .append('text')
    .attr('y', 17)
    .text(({ label }) => label);
  row
    .append('rect')
    .attr('x', x(0))
    .attr('width', ({ percent }) => x(percent) - x(0))
    .attr('height', 24)
    .attr('fill', '#5d3a6e');
  row
    .append('text')
    .attr('x', ({ percent }) => x(percent) + 8)
    .attr('y', 17)
    .text(({ text }) => text);
}

function stacked(svg, { answers, width }) {
  svg.attr('viewBox', `0 0 ${width} 80`);
  const x = d3.scaleLinear([0, 100], [0, width]);
  const color = d3.scaleOrdinal(d3.schemeTableau10);
  const starts = answers.map((_, index) => d3.sum(answers.slice(0, index), ({ percent }) => percent));
  const part = svg
    .selectAll('g')
    .data(answers)
    .join('g')
    .attr('transform', (_, index) => `translate(${x(starts[index])},0)`);
  part
    .append('text')
    .attr('y', 16)
    .text((answer) => answer.text);
  part
    .append('text')
    .attr('y', 36)
    .text(({ label }) => label);
  part
    .append('rect')
    .attr('y', 40)
    .attr('width', ({ percent }) => x(percent))
    .attr('height', 40)
    .attr('fill', ({ label }) => color(label));
}
