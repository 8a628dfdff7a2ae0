/** Highcharts in the document of jsdom, which can't measure letters: their boxes are guessed as its export server did. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!doctype html><div id="chart"></div>', { runScripts: 'outside-only' });
window.SVGElement.prototype.getBBox = function getBBox() {
  return { x: 0, y: 0, width: (this.textContent ?? '').length * 7, height: 16 };
};
window.SVGElement.prototype.getComputedTextLength = function getComputedTextLength() {
  return (this.textContent ?? '').length * 7;
};
window.eval(readFileSync(createRequire(import.meta.url).resolve('highcharts/highcharts.js'), 'utf8'));
const { Highcharts } = window;
const container = window.document.querySelector('#chart');

export const name = `Highcharts ${Highcharts.version}, jsdom`;

export function draw(chart) {
  const drawn = Highcharts.chart(container, {
    // The module for screen readers is not loaded: the drawing alone is timed.
    accessibility: { enabled: false },
    credits: { enabled: false },
    title: { text: undefined },
    ...(chart.stacked ? stacked(chart) : bar(chart)),
  });
  const svg = container.querySelector('svg').outerHTML;
  drawn.destroy();
  return svg;
}

function bar({ answers, width }) {
  return {
    chart: { type: 'bar', width, height: answers.length * 40 + 60, animation: false },
    legend: { enabled: false },
    xAxis: { categories: answers.map(({ label }) => label) },
    yAxis: { min: 0, max: 100, title: { text: undefined } },
    series: [
      {
        animation: false,
        data: answers.map(({ percent }) => percent),
        dataLabels: { enabled: true, formatter: labelOf(answers) },
      },
    ],
  };
}

function labelOf(answers) {
  return function formatter() {
    return answers[this.point.index].text;
  };
}

function stacked({ answers, width }) {
  return {
    chart: { type: 'bar', width, height: 160, animation: false },
    xAxis: { categories: [''] },
    yAxis: { min: 0, max: 100, title: { text: undefined }, reversedStacks: false },
    plotOptions: { series: { stacking: 'normal', animation: false } },
    series: answers.map(({ label, percent, text }) => ({
      name: label,
      data: [percent],
      dataLabels: { enabled: true, formatter: () => text },
    })),
  };
}
